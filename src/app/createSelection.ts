import { addPicks, clearPicks, type PicksStore, togglePick } from '~/deposit/picks';
import type { Selection } from '~/inventory/Selection';

/** The picks as the grid needs them: the two rooms do not know each other. */
export function createSelection(store: PicksStore): Selection {
  return {
    has: (id) => store.get().picks.has(id),
    subscribe: store.subscribe,
    toggle: (item) => togglePick(store, item),
    pick: (items) => addPicks(store, items),
    clear: () => clearPicks(store),
  };
}
