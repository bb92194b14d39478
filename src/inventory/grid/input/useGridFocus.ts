import { type RefObject, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';

export type GridFocus = {
  /** Index of the active item; -1 if no visible item is active. */
  active: number;
  /** Index of the focus ring: the active item, or the end of the list while its item has not arrived. */
  ringIndex: number;
  /** Start of a range: the index of the last item chosen without Shift. */
  anchor: number;
  /** True if more items will arrive. */
  isPartial: boolean;
  /** Makes an item active; `keepAnchor` while extending a range. */
  moveTo: (index: number, keepAnchor?: boolean) => void;
  /** Goes to the end of the list and returns its index. Its item becomes active when it arrives. */
  moveToEnd: () => number;
};

type ListInfo = {
  /** Items there will be once everything has arrived. */
  expected: number;
  /** The filters that the items answer. A new object means another list, with another end. */
  filtersKey: object;
  /** The id of the item that is active at first. */
  first: string | undefined;
};

type Ids = { active?: string; anchor?: string; endOf?: object };

/** The active item, stored by id: it stays active when filters, order or a refresh move it. */
export function useGridFocus(
  items: readonly Item[],
  { expected, filtersKey, first }: ListInfo,
): GridFocus {
  const [ids, setIds] = useState<Ids>(first === undefined ? {} : { active: first, anchor: first });
  const isPartial = items.length < expected;
  const last = items.at(-1)?.id;
  if (ids.endOf === filtersKey && !isPartial && last !== undefined) {
    setIds({ active: last, anchor: last });
  }
  const active = useMemo(() => findItem(items, ids.active), [items, ids.active]);
  const moveTo = (index: number, keepAnchor = false) => {
    const id = items[index]?.id;
    if (id === undefined) return;
    setIds((before) =>
      keepAnchor && before.anchor !== undefined
        ? { active: id, anchor: before.anchor }
        : { active: id, anchor: id },
    );
  };
  const moveToEnd = () => {
    setIds((before) => ({ ...before, endOf: filtersKey }));
    return expected - 1;
  };
  const ringIndex = ids.endOf === filtersKey ? expected - 1 : active;
  return {
    active,
    ringIndex,
    // Searched only when read: among 10,000 items that costs as much as rendering a row.
    get anchor() {
      return findItem(items, ids.anchor);
    },
    isPartial,
    moveTo,
    moveToEnd,
  };
}

function findItem(items: readonly Item[], id: string | undefined): number {
  return id === undefined ? -1 : items.findIndex((item) => item.id === id);
}

/** Scrolls the focus ring into view. `scroll-padding` leaves room around it. */
export function showActive(ring: RefObject<HTMLElement | null>): void {
  ring.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
