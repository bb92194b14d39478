import { createStore } from '~/lib/store';
import { z } from '~/lib/zod';
import { noPicks, type Picks, type PicksState, type PicksStore } from './picks';

const storedSchema = z.array(
  z.tuple([
    z.string(),
    z.object({
      amount: z.number().check(z.int(), z.gte(1), z.lte(10_000)),
      price: z.number().check(z.gte(0)),
      name: z.string(),
    }),
  ]),
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
    return stored.success ? { picks: new Map(stored.data), undo: undefined } : noPicks;
  } catch {
    return noPicks;
  }
}

function writePicks(storage: Storage | undefined, key: string, picks: Picks): void {
  try {
    if (picks.size === 0) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify([...picks]));
  } catch {
    // A full or forbidden storage costs the picks at the next reload, and nothing else.
  }
}
