import type { Item } from '~/assetpay/inventory/item';
import type { Selection } from '~/inventory/picking/Selection';

type Units = ReadonlyMap<Item, number>;

/** Selects the items whose unit costs less than `under` (USD); none while `under` is not known. */
export function selectUnder(units: Units, under: number | undefined): Units {
  if (under === undefined) return new Map();
  return new Map([...units].filter(([{ offer }]) => offer !== undefined && offer.price < under));
}

/** Selects the items that inverting picks: no unit of them is picked. */
export function selectUnpicked(units: Units, selection: Pick<Selection, 'has'>): Units {
  return new Map([...units].filter(([item]) => !selection.has(item)));
}
