import { useMemo, useState } from 'react';
import type { Game } from '~/assetpay/inventory';
import type { PicksStore } from '~/deposit/picks';
import { createStoredPicks } from '~/deposit/storedPicks';
import type { Selection } from '~/inventory/Selection';
import { createSelection } from './createSelection';

/** The picks of one person in one game, in the two forms that the basket and the grid want. */
export type GamePicks = { store: PicksStore; selection: Selection };

/** One store a person and game for as long as the screen lives, so that changing games loses nothing. */
export function usePicks(owner: string, game: Game): GamePicks {
  const [known] = useState(() => new Map<string, GamePicks>());
  return useMemo(() => {
    const key = `assetpay.picks.${owner}.${game}`;
    const picks = known.get(key) ?? createGamePicks(key);
    known.set(key, picks);
    return picks;
  }, [known, owner, game]);
}

function createGamePicks(key: string): GamePicks {
  const store = createStoredPicks(toTabStorage(), key);
  return { store, selection: createSelection(store) };
}

/** Reading the property alone throws where storage is forbidden. */
function toTabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
