import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { PicksStore } from '~/deposit/picks/picks';
import { useStore } from '~/lib/store';
import type { Basket, Taken } from './Basket';
import { resolveBasket } from './resolveBasket';

/** What the picks are held against. */
export type BasketSource = {
  store: PicksStore;
  items: ReadonlyMap<string, Item>;
  /** Whether an item that is not among `items` is gone. */
  isComplete: boolean;
  /** USD; `undefined` when the API did not say. */
  collateral: number | undefined;
  taken: Taken;
};

/** The basket as it is now. */
export function useBasket(source: BasketSource): Basket {
  const { store, items, isComplete, collateral, taken } = source;
  const { picks } = useStore(store);
  return useMemo(
    () => resolveBasket(items, picks, { isComplete, collateral, taken }),
    [items, picks, isComplete, collateral, taken],
  );
}
