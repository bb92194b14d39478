import { useCallback, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { type Filters, selectStacking } from '~/inventory/filters/filters';
import type { LocalFiltering } from '~/inventory/localFiltering/localFiltering';
import type { InventoryView } from '~/inventory/read/describeInventory';
import { isStack } from '~/inventory/stacks/stackMembers';

export type Cards = {
  cards: readonly Item[];
  /** The most cards there can be once everything has arrived; at least as many as `cards`. */
  expected: number;
  /** Opens or closes a stack; toggles it if `isOpen` is left out. */
  open: (card: Item, isOpen?: boolean) => void;
  /** The index of an item among those that have arrived, for the index of a card. */
  toItemIndex: (index: number) => number;
};

const noneOpen: ReadonlySet<string> = new Set();

/** One card for each shown item, or for each stack of items. */
export function useCards(
  { items, expected }: InventoryView,
  filters: Filters,
  localFiltering: LocalFiltering | undefined,
): Cards {
  const { stackOrder = 'worst', sort } = filters;
  const stacking = selectStacking(filters);
  const [opened, setOpened] = useState(noneOpen);
  const cards = useMemo(() => {
    if (stacking === undefined || localFiltering === undefined) return items;
    const view = { stacking, order: stackOrder, isByValue: sort === 'stackDesc' };
    const stacked = localFiltering.listCards(items, view);
    return localFiltering.spreadOpen(stacked, opened);
  }, [items, stacking, stackOrder, sort, opened, localFiltering]);
  const open = useCallback((card: Item, isOpen?: boolean) => {
    if (!isStack(card)) return;
    setOpened((before) => {
      const changed = new Set(before);
      if (isOpen ?? !before.has(card.id)) changed.add(card.id);
      else changed.delete(card.id);
      return changed;
    });
  }, []);
  const more = cards.length - items.length;
  const toItemIndex = useCallback((index: number) => index - more, [more]);
  return {
    cards,
    // Items still to come may join stacks that are here, so there may be fewer cards than this, never more.
    expected: Math.max(cards.length, expected + more),
    open,
    toItemIndex,
  };
}
