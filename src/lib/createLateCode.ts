import { createStore, type Store } from './store';

export type LateState<Module> = {
  /** Absent until it is here. */
  module: Module | undefined;
  /** Asked for twice without success: the page says so and offers to ask again. */
  isLost: boolean;
  /** Asked for by the person too: some browsers remember a failed import, so only a reload is left. */
  isStuck: boolean;
};

/** Code that is fetched after what is needed first (docs/decisions/0024). */
export type LateCode<Module> = Pick<Store<LateState<Module>>, 'get' | 'subscribe'> & {
  /** Asks for the code, unless it is here or under way. */
  fetch: () => void;
  /** Asks for it because the person wants to; reloads the page where asking has been of no use. */
  retry: () => void;
  /** Resolves with `true` once the code is here and with `false` once it is lost. Never rejects. */
  settle: () => Promise<boolean>;
};

/** ms before code that did not arrive is asked for again, by how often it has failed. The last one stays. */
const retryDelays = [500, 3_000, 10_000, 30_000] as const;

/**
 * One policy for all code that comes later: a failed import is asked for again after half a second. After
 * a second failure it counts as lost, and is asked for from time to time and whenever the network returns.
 *
 * @param load the import and nothing else: with a `then`, a failure of its styles would go unheard
 */
export function createLateCode<Module>(load: () => Promise<Module>): LateCode<Module> {
  const store = createStore<LateState<Module>>({
    module: undefined,
    isLost: false,
    isStuck: false,
  });
  let failures = 0;
  let isAsking = false;
  let isWished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arrive = (module: Module) => {
    globalThis.removeEventListener?.('online', fetch);
    store.set({ module, isLost: false, isStuck: false });
  };
  const fail = () => {
    isAsking = false;
    if (failures === 0) globalThis.addEventListener?.('online', fetch);
    timer = setTimeout(fetch, retryDelays[Math.min(failures, retryDelays.length - 1)]);
    failures += 1;
    if (failures > 1) store.set({ module: undefined, isLost: true, isStuck: isWished });
  };
  const fetch = () => {
    if (isAsking || store.get().module !== undefined) return;
    isAsking = true;
    clearTimeout(timer);
    load().then(arrive, fail);
  };
  const retry = () => {
    if (store.get().isStuck) window.location.reload();
    isWished = true;
    fetch();
  };
  const settle = () =>
    new Promise<boolean>((resolve) => {
      const stop = store.subscribe(() => end());
      const end = () => {
        const { module, isLost } = store.get();
        if (module === undefined && !isLost) return;
        stop();
        resolve(module !== undefined);
      };
      end();
      fetch();
    });
  return { get: store.get, subscribe: store.subscribe, fetch, retry, settle };
}
