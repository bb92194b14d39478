import { type ComponentType, lazy, useCallback, useEffect, useState } from 'react';

/** What stands for a part whose code did not arrive is given to ask for it again. */
export type WithReload = { onReload: () => void };

/**
 * A part whose code is fetched when it is first drawn. Where the network does not bring it, `StandIn` takes its
 * place, with the same props, until the network is back or somebody asks again: never the whole page.
 *
 * `load` is nothing but the import itself: in one with a `then`, a failure of its styles would go unheard.
 */
export function createLatePart<Module, Props extends object>(
  load: () => Promise<Module>,
  select: (module: Module) => ComponentType<Props>,
  StandIn: ComponentType<Props & WithReload>,
) {
  function Late(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props>>();
    const reload = useCallback(async () => {
      const module = await load().catch(() => undefined);
      if (module !== undefined) setPart(() => select(module));
    }, []);
    useEffect(() => {
      window.addEventListener('online', reload);
      return () => window.removeEventListener('online', reload);
    }, [reload]);
    if (Part !== undefined) return <Part {...props} />;
    return <StandIn {...props} onReload={() => void reload()} />;
  }
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (module) => ({ default: select(module) }),
      () => ({ default: Late }),
    ),
  );
}
