import type { SafeStorage } from '~/lib/safeStorage';
import { createStore } from '~/lib/store/store';
import type { Picks } from './pickedItems';
import { noPicks, type PicksState, type PicksStore } from './picks';
import { createPicksText, parsePicks } from './picksText';

/** ms of debounce before writing. It grows with the number, as writing 10,000 picks takes a while. */
const computeDebounceMs = (picks: Picks) => 150 + picks.size / 10;

/** ms after which a step is taken even if the page is never idle. */
const idleTimeoutMs = 2_000;

/**
 * Stores the picks of one person and game for reloads of this tab; `key` names both. Writes when the page is idle, and
 * makes the text of many picks in steps, between which a click is answered; one that changes the picks begins it anew.
 * If there are too many picks for the storage it is cleared, so that a reload never restores stale picks.
 */
export function createStoredPicks(storage: SafeStorage, key: string): PicksStore {
  const picks = parsePicks(storage.readJson(key));
  const store = createStore<PicksState>({ ...noPicks, picks });
  /** `undefined` once it is stored. */
  let text: Generator<undefined, string> | undefined;
  const write = (pause: (next: () => void) => void) => {
    const { done, value } = text?.next() ?? {};
    if (done) {
      text = undefined;
      // A full or forbidden storage costs the picks at the next reload, and nothing else.
      if (!value || !storage.write(key, value)) storage.remove(key);
    } else if (text) pause(() => write(pause));
  };
  store.subscribe(() => {
    const { picks } = store.get();
    if (!text) setTimeout(() => write(whenIdle), computeDebounceMs(picks));
    text = createPicksText(picks);
  });
  window.addEventListener('pagehide', () => write((next) => next()));
  return store;
}

function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if (typeof globalThis.requestIdleCallback !== 'function') setTimeout(act);
  else globalThis.requestIdleCallback(act, { timeout: idleTimeoutMs });
}
