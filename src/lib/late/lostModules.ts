import { createStore } from '~/lib/store/store';
import type { LateCode } from './createLateCode';

type Lost = Pick<LateCode<unknown>, 'get' | 'subscribe' | 'retry'>;

/** The lost modules, for the one notice that says so. */
export const lostModules = createStore<{ lost: readonly Lost[] }>({ lost: [] });

/** Adds `code` to `lostModules` while it is lost. Never unsubscribes, as late modules live as long as the page. */
export function followLost(code: Lost): void {
  code.subscribe(() => {
    const others = lostModules.get().lost.filter((other) => other !== code);
    const { isLost } = code.get();
    if (isLost || others.length < lostModules.get().lost.length) {
      lostModules.set({ lost: isLost ? [...others, code] : others });
    }
  });
}
