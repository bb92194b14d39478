import { type RefObject, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/item';

export type GridFocus = {
  /** Index of the active item; -1 when there is none among the visible ones. */
  active: number;
  /** Where a range begins: the last item that was chosen without Shift. */
  anchor: number;
  /** Makes an item active; `keepAnchor` while a range is being extended. */
  moveTo: (index: number, keepAnchor?: boolean) => void;
};

/** The active item, kept by its id so that filters, sorting and a refresh do not move it to another one. */
export function useGridFocus(items: readonly Item[]): GridFocus {
  const [ids, setIds] = useState<{ active?: string; anchor?: string }>({});
  const active = useMemo(() => findItem(items, ids.active), [items, ids.active]);
  const anchor = useMemo(() => findItem(items, ids.anchor), [items, ids.anchor]);
  const moveTo = (index: number, keepAnchor = false) => {
    const id = items[index]?.id;
    if (id === undefined) return;
    setIds((before) =>
      keepAnchor && before.anchor !== undefined
        ? { active: id, anchor: before.anchor }
        : { active: id, anchor: id },
    );
  };
  return { active, anchor, moveTo };
}

function findItem(items: readonly Item[], id: string | undefined): number {
  return id === undefined ? -1 : items.findIndex((item) => item.id === id);
}

/** Brings the place of the active item into view, with the room that `scroll-padding` keeps free. */
export function showActive(ring: RefObject<HTMLElement | null>): void {
  ring.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
