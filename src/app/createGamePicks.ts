import type { Game } from '~/assetpay/facts/games';
import type { PicksStore } from '~/deposit/picks/picks';
import { createStoredPicks } from '~/deposit/picks/storedPicks';
import { createKeepList, isKept, isNothingKept, type KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { deviceStorage } from '~/lib/safeStorage';
import { createSelection, pickSteps } from './createSelection';
import { toTabStorage } from './deviceStorage';

/** The picks of one person in one game, in the two forms that the basket and the grid want, and what is never sold. */
export type GamePicks = { store: PicksStore; selection: Selection; keepList: KeepList };

/**
 * Answers the picks by person and game: one store each for as long as the screen lives, so that changing
 * games loses nothing.
 */
export function createGamePicks(): (owner: string, game: Game) => GamePicks {
  const known = new Map<string, GamePicks>();
  return (owner, game) => {
    const key = `${owner}.${game}`;
    const picks = known.get(key) ?? toGamePicks(key);
    known.set(key, picks);
    return picks;
  };
}

function toGamePicks(key: string): GamePicks {
  const store = createStoredPicks(toTabStorage(), `assetpay.picks.${key}`);
  const keepList = createKeepList(deviceStorage, `assetpay.kept.${key}`);
  // What is kept is not sold, whenever it was picked.
  const dropKept = () => {
    const kept = keepList.get();
    if (isNothingKept(kept)) return;
    pickSteps.use(({ banPicks }) => banPicks(store, (id, { name }) => isKept(kept, id, name)));
  };
  dropKept();
  keepList.subscribe(dropKept);
  return { store, selection: createSelection(store, keepList), keepList };
}
