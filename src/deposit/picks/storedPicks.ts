import { limits } from '~/assetpay/facts/limits';
import { parseUsd, parseWholeNumber } from '~/assetpay/parse/parseValue';
import { readObject } from '~/lib/readObject';
import type { SafeStorage } from '~/lib/safeStorage';
import { createStore } from '~/lib/store/store';
import type { PickedItem, Picks } from './pickedItems';
import { noPicks, type PicksState, type PicksStore } from './picks';

/** More picks than this are not stored: a tab may store five million characters, and a pick takes about 110. */
const mostStored = 30_000;

/** ms of debounce before writing. It grows with the number, as writing 10,000 picks takes a while. */
const computeDebounceMs = (picks: Picks) => 150 + picks.size / 10;

/** ms after which picks are written even if the page is never idle. */
const idleTimeoutMs = 2_000;

/**
 * Stores the picks of one person and game for reloads of this tab; `key` names both. Writes when the page is idle,
 * as 10,000 picks are a megabyte. If there are too many picks for the storage it is cleared, so that a reload never
 * restores stale picks.
 */
export function createStoredPicks(storage: SafeStorage, key: string): PicksStore {
  const store = createStore<PicksState>(readPicks(storage, key));
  let isWritten = true;
  const write = () => {
    if (isWritten) return;
    isWritten = true;
    writePicks(storage, key, store.get().picks);
  };
  store.subscribe(() => {
    if (isWritten) setTimeout(() => whenIdle(write), computeDebounceMs(store.get().picks));
    isWritten = false;
  });
  window.addEventListener('pagehide', write);
  return store;
}

function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if (typeof globalThis.requestIdleCallback !== 'function') act();
  else globalThis.requestIdleCallback(act, { timeout: idleTimeoutMs });
}

function readPicks(storage: SafeStorage, key: string): PicksState {
  const stored = storage.readJson(key);
  const picks = Array.isArray(stored) ? stored.flatMap(readPick) : [];
  return { ...noPicks, picks: new Map(picks) };
}

function readPick(value: unknown): [id: string, pick: PickedItem][] {
  const stored = readObject(value);
  const { id, name } = stored ?? {};
  const amount = parseWholeNumber(stored?.amount) ?? 0;
  const price = parseUsd(stored?.price);
  if (typeof id !== 'string' || typeof name !== 'string' || price === undefined) return [];
  return amount >= 1 && amount <= limits.itemUnits ? [[id, { amount, price, name }]] : [];
}

/** A full or forbidden storage costs the picks at the next reload, and nothing else. */
function writePicks(storage: SafeStorage, key: string, picks: Picks): void {
  const isStorable = picks.size > 0 && picks.size <= mostStored;
  if (!isStorable || !storage.write(key, toText(picks))) storage.remove(key);
}

function toText(picks: Picks): string {
  return JSON.stringify(Array.from(picks, ([id, pick]) => ({ id, ...pick })));
}
