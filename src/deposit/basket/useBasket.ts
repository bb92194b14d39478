import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { PicksStore } from '~/deposit/picks/picks';
import { useStore } from '~/lib/store/useStore';
import type { Basket, ReservedUnits } from './Basket';
import { resolveBasket } from './resolveBasket';

/** The picks and the state that they are compared with. */
export type BasketSource = {
  store: PicksStore;
  items: ReadonlyMap<string, Item>;
  /** An item that is not among `items` is gone. */
  isComplete: boolean;
  /** USD; `undefined` if the API did not send it. */
  collateral: number | undefined;
  reserved: ReservedUnits;
};

/** The present basket. */
export function useBasket(source: BasketSource): Basket {
  const { store, items, isComplete, collateral, reserved } = source;
  const { picks } = useStore(store);
  return useMemo(
    () => resolveBasket(items, picks, { isComplete, collateral, reserved }),
    [items, picks, isComplete, collateral, reserved],
  );
}
