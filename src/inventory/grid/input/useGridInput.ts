import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { Selection } from '~/inventory/picking/Selection';
import { readCardIndex } from '~/inventory/stage/gridTargets';
import { type ClickAction, resolveClick } from '~/inventory/stage/resolveClick';
import { toFullName } from '~/items/itemNames';
import { createLateModule } from '~/lib/late/createLateModule';
import { startDragPick } from './startDragPick';
import { type GridFocus, showActive } from './useGridFocus';
import { type GridKeys, useGridKeys } from './useGridKeys';

const unitsField = createLateModule(() => import('./unitsField'));

type Grid = {
  list: RefObject<HTMLDivElement | null>;
  ring: RefObject<HTMLDivElement | null>;
  items: readonly Item[];
  layout: GridLayout;
  focus: GridFocus;
  selection: Selection;
  onDetails: (item: Item) => void;
  onOpen: (card: Item, isOpen?: boolean) => void;
  onPickAll: () => void;
  onCancel: (() => void) | undefined;
  onReach: (index: number) => void;
};

type GridInput = GridKeys & {
  onClick: (event: MouseEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onFocus: () => void;
};

/** Handlers for keys and pointers: one set for all cards, as cards have no listeners. */
export function useGridInput(grid: Grid): GridInput {
  const { list, ring, items, layout, focus, selection, onDetails, onOpen } = grid;
  const isKeyed = useRef(false);

  // On a touch screen its keyboard opens only if the field is focused during the tap.
  useEffect(unitsField.fetch, []);

  useEffect(() => {
    // Scroll only for a key: a clicked card is in view already.
    if (isKeyed.current && focus.ringIndex >= 0) showActive(ring);
    isKeyed.current = false;
  }, [focus.ringIndex, ring]);

  const pickRange = (from: number, to: number) => {
    const start = Math.min(from < 0 ? to : from, to);
    selection.pick(items.slice(start, Math.max(from, to) + 1));
  };

  const stepUnits = (item: Item, by: number) => {
    const { picked, most } = selection.countUnits(item);
    selection.setUnits(item, Math.max(0, Math.min(picked + by, most)));
  };

  const openUnits = (item: Item) =>
    unitsField.use((code) => {
      const card = list.current?.querySelector(`[aria-posinset="${items.indexOf(item) + 1}"]`);
      if (list.current && card) code.openUnitsField({ card, item, selection, list: list.current });
    });

  const keys = useGridKeys({
    ...grid,
    onKeyed: () => {
      isKeyed.current = true;
    },
    pickRange,
    stepUnits,
    openUnits,
  });

  const actions: Record<ClickAction, (item: Item, index: number) => void> = {
    details: onDetails,
    more: (item) => stepUnits(item, 1),
    less: (item) => stepUnits(item, -1),
    units: openUnits,
    open: (item) => onOpen(item),
    range: (_, index) => pickRange(focus.anchor, index),
    namesakes: (item) => selection.pick(selectNamesakes(items, item)),
    toggle: selection.toggle,
    nothing: () => undefined,
  };

  return {
    ...keys,
    onClick: (event) => {
      const index = readCardIndex(event.target);
      const item = items[index];
      if (item === undefined) return;
      const action = resolveClick(event, item, selection, event.shiftKey ? focus.anchor : -1);
      actions[action](item, index);
      focus.moveTo(index, event.shiftKey && action !== 'details');
    },
    onPointerDown: (event) => {
      const index = readCardIndex(event.target);
      startDragPick(event, {
        list: list.current,
        layout,
        count: items.length,
        onFrame: (indexes) => selection.pick(indexes.flatMap((at) => items[at] ?? [])),
        onLongPress: () => {
          if (index < 0) return;
          pickRange(focus.anchor < 0 ? index : focus.anchor, index);
          focus.moveTo(index);
        },
      });
    },
    onFocus: () => {
      // Focus by keyboard starts at a card on the screen, not at the first of the list.
      if (focus.active < 0) focus.moveTo(computeFirstVisible(list.current, layout));
    },
  };
}

function computeFirstVisible(list: HTMLElement | null, layout: GridLayout): number {
  const hidden = Math.max(0, -(list?.getBoundingClientRect().top ?? 0));
  return Math.ceil(hidden / layout.rowHeight) * layout.columns;
}

/** The cards with the same full name as `item`. */
function selectNamesakes(items: readonly Item[], item: Item): readonly Item[] {
  const name = toFullName(item);
  return items.filter((other) => toFullName(other) === name);
}
