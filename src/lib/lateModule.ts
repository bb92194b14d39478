import { createStore, type Store } from './store';

/** Code that comes after what is needed first; `module` is absent until it is here. */
export type LateModule<Module> = Pick<
  Store<{ module: Module | undefined }>,
  'get' | 'subscribe'
> & {
  /** Has it fetched, if it is neither here nor on its way. */
  fetch: () => void;
  /** Does something with it: now if it is here, else once it is. */
  use: (act: (module: Module) => void) => void;
};

/** ms after which code that did not arrive is asked for again. */
const retryMs = 3_000;

/** Where the network does not bring the code, it is asked for until it does. */
export function createLateModule<Module>(load: () => Promise<Module>): LateModule<Module> {
  const waiting: ((module: Module) => void)[] = [];
  const store = createStore<{ module: Module | undefined }>({ module: undefined });
  let isAsked = false;
  const fetch = () => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (module) => {
        store.set({ module });
        for (const act of waiting.splice(0)) act(module);
      },
      () => {
        isAsked = false;
        setTimeout(fetch, retryMs);
      },
    );
  };
  const use = (act: (module: Module) => void) => {
    const { module } = store.get();
    if (module !== undefined) return act(module);
    waiting.push(act);
    fetch();
  };
  return { get: store.get, subscribe: store.subscribe, fetch, use };
}
