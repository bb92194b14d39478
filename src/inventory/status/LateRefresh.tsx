import { type ComponentProps, Suspense } from 'react';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import type { RefreshButton as Button } from './RefreshButton';

const RefreshButton = createLatePart(
  () => import('./RefreshButton'),
  (module) => module.RefreshButton,
  LostCode,
);

/** The refresh button in a box of its size, as its code comes after the first cards. */
export function LateRefresh(props: ComponentProps<typeof Button>) {
  const box = <span className="h-11 w-11 shrink-0 sm:w-52" />;
  return (
    <Suspense fallback={box}>
      <RefreshButton {...props} />
    </Suspense>
  );
}
