import { loadLateTexts } from '~/lib/language/loadTexts';
import { toRetryDelay } from '~/lib/language/toRetryDelay';
import { createStore, type Store } from '~/lib/store/store';

export type LateState<Module> = {
  /** `undefined` until it has loaded. */
  module: Module | undefined;
  /** Two imports failed: the page says so and offers a retry. */
  isLost: boolean;
  /** A retry by the person failed as well. Some browsers cache a failed import, so only a reload can help. */
  isStuck: boolean;
};

/** Code that is loaded after the first cards (docs/decisions/0024). */
export type LateCode<Module> = Pick<Store<LateState<Module>>, 'get' | 'subscribe'> & {
  /** Loads the code, unless it is loaded or on its way. */
  fetch: () => void;
  /** Loads it because the person asked to; reloads the page if it is stuck. */
  retry: () => void;
  /** Loads the code. Resolves with `true` once it has loaded, with `false` if it is lost, or lost again. Never rejects. */
  settle: () => Promise<boolean>;
};

/**
 * The one policy for late code: a failed import is retried after half a second. After a second failure the code
 * counts as lost; it is then retried from time to time and whenever the network returns, at once or after an attempt that is
 * under way.
 *
 * @param load the bare import: with a `then`, a failure of its styles would go unnoticed. A build adds `again` to its
 * address (scripts/lateImports): empty at first, then a query, as some browsers cache a failed import by its address
 */
export function createLateCode<Module>(load: (again: string) => Promise<Module>): LateCode<Module> {
  const store = createStore<LateState<Module>>({
    module: undefined,
    isLost: false,
    isStuck: false,
  });
  let failures = 0;
  let isAsking = false;
  /** True if the network has returned while the code was on its way. */
  let isBack = false;
  let isWished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hearNetwork = () => {
    isBack = isAsking;
    ask();
  };
  const fail = () => {
    isAsking = false;
    timer = setTimeout(ask, isBack ? 0 : toRetryDelay(failures));
    isBack = false;
    failures += 1;
    if (failures > 1) store.set({ module: undefined, isLost: true, isStuck: isWished });
    else globalThis.addEventListener?.('online', hearNetwork);
  };
  const ask = () => {
    if (isAsking || store.get().module !== undefined) return;
    isAsking = true;
    clearTimeout(timer);
    const again = failures ? `?${failures}` : '';
    Promise.all([load(again), loadLateTexts(again)]).then(
      ([module]) => store.set({ module, isLost: false, isStuck: false }),
      fail,
    );
  };
  const retry = () => {
    if (store.get().isStuck) location.reload();
    isWished = true;
    ask();
  };
  const settle = () =>
    new Promise<boolean>((resolve) => {
      if (store.get().module !== undefined) return resolve(true);
      // Changes are its arrival and each failure after the first.
      const stop = store.subscribe(() => {
        stop();
        resolve(store.get().module !== undefined);
      });
      ask();
    });
  return { get: store.get, subscribe: store.subscribe, fetch: ask, retry, settle };
}
