import type { Game } from '~/assetpay/inventory';
import type { PicksStore } from '~/deposit/picks';
import { createStoredPicks } from '~/deposit/storedPicks';
import type { Selection } from '~/inventory/Selection';
import { createSelection } from './createSelection';
import { toTabStorage } from './deviceStorage';

/** The picks of one person in one game, in the two forms that the basket and the grid want. */
export type GamePicks = { store: PicksStore; selection: Selection };

/**
 * Answers the picks by person and game: one store each for as long as the screen lives, so that changing
 * games loses nothing.
 */
export function createGamePicks(): (owner: string, game: Game) => GamePicks {
  const known = new Map<string, GamePicks>();
  return (owner, game) => {
    const key = `assetpay.picks.${owner}.${game}`;
    const picks = known.get(key) ?? toGamePicks(key);
    known.set(key, picks);
    return picks;
  };
}

function toGamePicks(key: string): GamePicks {
  const store = createStoredPicks(toTabStorage(), key);
  return { store, selection: createSelection(store) };
}
