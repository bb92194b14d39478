import type { Item } from '~/assetpay/inventory/item';
import { addStep, type PicksStore } from './picks';

/** Accepts the present offers of `items` in one change, so that listeners are called once. */
export function acceptPrices(store: PicksStore, items: readonly Item[]): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    for (const { id, offer } of items) {
      const pick = picks.get(id);
      if (pick && offer) picks.set(id, { ...pick, price: offer.price });
    }
    return { ...state, picks };
  });
}

/** Sets amounts by item id; 0 removes the pick. The removals can be undone. */
export function fitPicks(store: PicksStore, amounts: ReadonlyMap<string, number>): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    let dropped = 0;
    for (const [id, amount] of amounts) {
      const pick = picks.get(id);
      if (pick === undefined) continue;
      if (amount > 0) picks.set(id, { ...pick, amount });
      else if (picks.delete(id)) dropped += 1;
    }
    if (dropped === 0) return { ...state, picks };
    return addStep(state, picks, { note: { kind: 'removed', count: dropped } });
  });
}
