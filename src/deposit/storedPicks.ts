import { strictWholeNumber, usd } from '~/assetpay/loose';
import { createStore } from '~/lib/store';
import { z } from '~/lib/zod';
import { noPicks, type Picks, type PicksState, type PicksStore } from './picks';

const storedSchema = z.array(
  z.object({ id: z.string(), amount: strictWholeNumber, price: usd, name: z.string() }),
);

/**
 * The picks of one person and game, kept for reloads of this tab (`key` tells persons and games apart).
 * Written in an idle moment, as a bulk pick of 10,000 items is a megabyte.
 */
export function createStoredPicks(storage: Storage | undefined, key: string): PicksStore {
  const store = createStore<PicksState>(readPicks(storage, key));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    writePicks(storage, key, store.get().picks);
  };
  store.subscribe(() => {
    timer ??= setTimeout(write, 150);
  });
  window.addEventListener('pagehide', write);
  return store;
}

function readPicks(storage: Storage | undefined, key: string): PicksState {
  try {
    const stored = storedSchema.safeParse(JSON.parse(storage?.getItem(key) ?? '[]'));
    if (!stored.success) return noPicks;
    const picks = stored.data
      .filter(({ amount }) => amount >= 1 && amount <= 10_000)
      .map(({ id, ...pick }) => [id, pick] as const);
    return { picks: new Map(picks), undo: undefined };
  } catch {
    return noPicks;
  }
}

function writePicks(storage: Storage | undefined, key: string, picks: Picks): void {
  try {
    if (picks.size === 0) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify([...picks].map(([id, pick]) => ({ id, ...pick }))));
  } catch {
    // A full or forbidden storage costs the picks at the next reload, and nothing else.
  }
}
