import { lostModules } from '~/lib/late/lostModules';
import { useStore } from '~/lib/store/useStore';
import { LostCode } from '~/ui/late/LostCode';

/** Says that functions of the page did not arrive, and asks for them again. */
export function LostCodeNotice() {
  const { lost } = useStore(lostModules);
  if (lost.length === 0) return null;
  return (
    <LostCode
      isStuck={lost.some((code) => code.get().isStuck)}
      onRetry={() => {
        for (const code of lost) code.retry();
      }}
    />
  );
}
