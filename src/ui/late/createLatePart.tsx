import { type ComponentType, lazy, useSyncExternalStore } from 'react';
import { createLateCode, type LateCode } from '~/lib/late/createLateCode';

/** Lets a fallback retry the code that it replaces. */
export type LostPart = {
  onRetry: () => void;
  /** Retries do not help: `onRetry` reloads the page. */
  isStuck: boolean;
};

/**
 * A component whose code loads when it first renders, or earlier by `fetch`. It suspends until then. If the code is
 * lost, `Fallback` renders in its place with the same props until the code has loaded.
 *
 * @param load the bare import (`createLateCode`)
 */
export function createLatePart<Module, Props extends object>(
  load: (again: string) => Promise<Module>,
  select: (module: Module) => ComponentType<Props>,
  Fallback: ComponentType<Props & LostPart>,
) {
  return createPartOf(createLateCode(load), select, Fallback);
}

/** The same for one of several components that share their code. */
export function createPartOf<Module, Props extends object>(
  code: LateCode<Module>,
  select: (module: Module) => ComponentType<Props>,
  Fallback: ComponentType<Props & LostPart>,
) {
  // Suspends until the code has loaded or is lost; React then renders `LatePart` again.
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
