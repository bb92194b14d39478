import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import { buttonStyles } from '~/ui/buttonStyles';
import type { InventoryProblems } from './InventoryProblems';
import { words } from './words';

type Props = ComponentProps<typeof InventoryProblems>;

/**
 * The network is so bad that even the words for it did not arrive. They are asked for again with the network's
 * return and with the action, as only they offer what this problem needs.
 */
export function PlainProblem(props: Props) {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  const load = useCallback(async () => {
    const module = await import('./InventoryProblems').catch(() => undefined);
    if (module !== undefined) setLoaded(() => module.InventoryProblems);
  }, []);
  useEffect(() => {
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, [load]);
  if (Loaded !== undefined) return <Loaded {...props} />;
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-12 text-center">
      <p className="font-semibold">{words.offline.title}</p>
      <p className="text-sm text-ink-soft">{words.offline.cause}</p>
      <button
        type="button"
        className={buttonStyles.primary}
        onClick={() => {
          void load();
          props.remedies.retry();
        }}
      >
        {words.offline.action}
      </button>
    </div>
  );
}
