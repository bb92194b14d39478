import type { Game } from '~/assetpay/facts/games';
import type { PicksStore } from '~/deposit/picks/picks';
import { createStoredPicks } from '~/deposit/picks/storedPicks';
import { createKeepList, isKept, isNothingKept, type KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { deviceStorage, tabStorage } from '~/lib/safeStorage';
import type { Store } from '~/lib/store/store';
import { createSelection, pickSteps, type Reserved } from './createSelection';

/** The picks of one player in one game, as the basket and as the grid need them, and that player's keep list. */
export type GamePicks = { store: PicksStore; selection: Selection; keepList: KeepList };

/**
 * The picks by person and game. Each has one store for as long as the screen lives, so a change of games loses nothing.
 * `reserved` says how much is already part of a deposit.
 */
export function createGamePicks(
  reserved: Store<Reserved>,
): (owner: string, game: Game) => GamePicks {
  const known = new Map<string, GamePicks>();
  return (owner, game) => {
    const key = `${owner}.${game}`;
    const picks = known.get(key) ?? createPicks(key, reserved);
    known.set(key, picks);
    return picks;
  };
}

function createPicks(key: string, reserved: Store<Reserved>): GamePicks {
  const store = createStoredPicks(tabStorage, `assetpay.picks.${key}`);
  const keepList = createKeepList(deviceStorage, `assetpay.kept.${key}`);
  // An item on the keep list is never sold, even if it was picked before.
  const dropKept = () => {
    const kept = keepList.get();
    if (isNothingKept(kept)) return;
    pickSteps.use(({ banPicks }) => banPicks(store, (id, { name }) => isKept(kept, id, name)));
  };
  dropKept();
  keepList.subscribe(dropKept);
  return { store, selection: createSelection(store, keepList, reserved), keepList };
}
