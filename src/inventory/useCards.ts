import { useCallback, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Filters } from '~/inventory/filters/filters';
import type { LocalFiltering } from '~/inventory/localFiltering/localFiltering';
import type { InventoryView } from '~/inventory/read/describeInventory';
import { isStack } from '~/inventory/stacks/stackMembers';

export type Cards = {
  cards: readonly Item[];
  /** Cards there will be at most; at least as many as `cards`. */
  expected: number;
  /** Shows what is behind a stack's card, or no longer; without `isOpen`, the other of the two. */
  open: (card: Item, isOpen?: boolean) => void;
  /** The place among the items that have arrived for a place among the cards. */
  toItemPlace: (place: number) => number;
};

const noneOpen: ReadonlySet<string> = new Set();

/** The cards for what the inventory shows: items, and stacks of items that share a card. */
export function useCards(
  { items, expected }: InventoryView,
  { stacks, stackOrder = 'worst' }: Filters,
  localFiltering: LocalFiltering | undefined,
): Cards {
  const [opened, setOpened] = useState(noneOpen);
  const cards = useMemo(() => {
    if (stacks === undefined || localFiltering === undefined) return items;
    const stacked = localFiltering.toCards(items, { stacking: stacks, order: stackOrder });
    return localFiltering.spreadOpen(stacked, opened);
  }, [items, stacks, stackOrder, opened, localFiltering]);
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
  const toItemPlace = useCallback((place: number) => place - more, [more]);
  return {
    cards,
    // What is to come may belong to stacks that are here: fewer cards then, never more.
    expected: Math.max(cards.length, expected + more),
    open,
    toItemPlace,
  };
}
