import { type RefObject, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';

export type GridFocus = {
  /** Index of the active item; -1 when there is none among the visible ones. */
  active: number;
  /** Where the keyboard is: at the active item, or at the last place while its item has not arrived. */
  place: number;
  /** Where a range begins: the last item that was chosen without Shift. */
  anchor: number;
  /** Whether there are places after the last item that has arrived. */
  isPartial: boolean;
  /** Makes an item active; `keepAnchor` while a range is being extended. */
  moveTo: (index: number, keepAnchor?: boolean) => void;
  /** Goes to the last place, whose item becomes active when it arrives; answers that place. */
  moveToEnd: () => number;
};

type Whole = {
  /** Items there will be. */
  expected: number;
  /** What the items answer: the end of one list is not that of another. */
  question: object;
};

type Ids = { active?: string; anchor?: string; endOf?: object };

/** The active item, kept by its id so that filters, sorting and a refresh do not move it to another one. */
export function useGridFocus(items: readonly Item[], { expected, question }: Whole): GridFocus {
  const [ids, setIds] = useState<Ids>({});
  const isPartial = items.length < expected;
  const last = items.at(-1)?.id;
  if (ids.endOf === question && !isPartial && last !== undefined) {
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
    setIds((before) => ({ ...before, endOf: question }));
    return expected - 1;
  };
  const place = ids.endOf === question ? expected - 1 : active;
  return {
    active,
    place,
    // Looked for when it is asked for: among 10,000 items that takes as long as drawing a row.
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

/** Brings the place of the active item into view, with the room that `scroll-padding` keeps free. */
export function showActive(ring: RefObject<HTMLElement | null>): void {
  ring.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
