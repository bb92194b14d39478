import { type ComponentType, lazy, useSyncExternalStore } from 'react';
import { createLateCode } from '~/lib/createLateCode';

/** How a fallback asks for the code that it stands in for. */
export type LostPart = {
  onRetry: () => void;
  /** Asking again was of no use: `onRetry` reloads the page. */
  isStuck: boolean;
};

/**
 * A component whose code is fetched when it is first drawn, or before that by `fetch`. It suspends meanwhile.
 * Where the network does not bring the code, `Fallback` is drawn in its place with the same props, until the
 * code is here: the rest of the page stays.
 *
 * @param load the import and nothing else (`createLateCode`)
 */
export function createLatePart<Module, Props extends object>(
  load: () => Promise<Module>,
  select: (module: Module) => ComponentType<Props>,
  Fallback: ComponentType<Props & LostPart>,
) {
  const code = createLateCode(load);
  // Suspends until the code is here or lost: React draws `LatePart` anew then.
  const Arrival = lazy(() => code.settle().then(() => ({ default: Nothing })));
  function LatePart(props: Props) {
    const { module, isLost, isStuck } = useSyncExternalStore(code.subscribe, code.get);
    if (module !== undefined) {
      const Part = select(module);
      return <Part {...props} />;
    }
    if (isLost) return <Fallback {...props} onRetry={code.retry} isStuck={isStuck} />;
    return <Arrival />;
  }
  return Object.assign(LatePart, { fetch: code.fetch, settle: code.settle });
}

const Nothing = () => null;
