import type { LateModule } from '~/lib/late/createLateModule';
import type { Derived } from '~/lib/store/deriveStore';
import { createStore } from '~/lib/store/store';

/** The journey of the page: one for each player, for as long as the page lives, whatever React does. */
export type PageJourney<Journey> = {
  /** `undefined` until its code has loaded and somebody has started it. */
  current: Derived<{ journey: Journey | undefined }>;
  /** Starts it once its code has loaded. Safe to call at any time, any number of times. */
  start: () => void;
  /** The same with a promise. Resolves with `false` if its code is lost. */
  load: () => Promise<boolean>;
};

type Options<Code, Journey> = {
  code: LateModule<Code>;
  /** The player of the present journey. */
  getOwner: () => string;
  create: (code: Code) => Journey;
};

export function createPageJourney<Code, Journey extends { dispose: () => void }>(
  options: Options<Code, Journey>,
): PageJourney<Journey> {
  const { code, getOwner, create } = options;
  const current = createStore<{ journey: Journey | undefined }>({ journey: undefined });
  let owner: string | undefined;

  const start = () =>
    code.use((module) => {
      const now = getOwner();
      if (owner === now) return;
      // A page that began without a token had nobody's journey until now.
      current.get().journey?.dispose();
      owner = now;
      current.set({ journey: create(module) });
    });
  return {
    current,
    start,
    load: () => {
      start();
      return code.settle();
    },
  };
}
