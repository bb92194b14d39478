import type { LateCode } from './createLateCode';
import { createStore } from './store';

type Lost = Pick<LateCode<unknown>, 'get' | 'subscribe' | 'retry'>;

/** The late modules that did not arrive, for the one notice that says so. */
export const lostModules = createStore<{ lost: readonly Lost[] }>({ lost: [] });

/** Keeps `lostModules` up to date about `code`, for as long as the page lives. */
export function followLost(code: Lost): void {
  code.subscribe(() => {
    const others = lostModules.get().lost.filter((other) => other !== code);
    const { isLost } = code.get();
    if (isLost || others.length < lostModules.get().lost.length) {
      lostModules.set({ lost: isLost ? [...others, code] : others });
    }
  });
}
