import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { readUnitStep } from '~/inventory/card/cardUnits';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { Selection } from '~/inventory/picking/Selection';
import { isStack } from '~/inventory/stacks/stackMembers';
import { toFullName } from '~/items/itemNames';
import { createLateModule } from '~/lib/createLateModule';
import { type GridAction, resolveGridAction } from './gridKeys';
import { isAmount, isDetails, readCardIndex } from './gridTargets';
import { startDragPick } from './startDragPick';
import { addLetter, isTyping } from './typeAhead';
import { type GridFocus, showActive } from './useGridFocus';

const typing = createLateModule(() => import('./findTyped'));

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
  onClear: () => void;
  onReach: (index: number) => void;
};

type GridInput = {
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (event: MouseEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onFocus: () => void;
};

/** Handlers for keys and pointers: one set for all cards, as cards have no listeners. */
export function useGridInput(grid: Grid): GridInput {
  const { list, ring, items, layout, focus, selection, onDetails, onOpen } = grid;
  const typed = useRef({ text: '', at: 0 });
  const isKeyed = useRef(false);

  useEffect(typing.fetch, []);

  useEffect(() => {
    // Scroll only for a key: a clicked card is in view already.
    if (isKeyed.current && focus.place >= 0) showActive(ring);
    isKeyed.current = false;
  }, [focus.place, ring]);

  const pickRange = (from: number, to: number) => {
    const start = Math.min(from < 0 ? to : from, to);
    selection.pick(items.slice(start, Math.max(from, to) + 1));
  };

  const stepUnits = (item: Item, by: number) => {
    const { picked, most } = selection.countUnits(item);
    selection.setUnits(item, Math.max(0, Math.min(picked + by, most)));
  };

  const move = (to: number, extend: boolean) => {
    isKeyed.current = true;
    if (extend) pickRange(focus.anchor < 0 ? focus.active : focus.anchor, to);
    focus.moveTo(to, extend);
  };

  const typeLetter = (letter: string) => {
    typed.current = addLetter(typed.current, letter, Date.now());
    typing.use(({ findTyped }) => {
      const found = findTyped(items, focus.active, typed.current.text);
      if (found >= 0) move(found, false);
    });
  };

  const act = (action: GridAction) => {
    const item = items[focus.active];
    const actions = {
      move: () => action.kind === 'move' && move(action.to, action.extend),
      moveToEnd: () => {
        isKeyed.current = true;
        grid.onReach(focus.moveToEnd());
      },
      toggle: () => item && selection.toggle(item),
      extend: () => pickRange(focus.anchor, focus.active),
      pickAll: grid.onPickAll,
      clear: grid.onClear,
      details: () => item && onDetails(item),
      step: () => item && action.kind === 'step' && stepUnits(item, action.by),
      open: () => item && action.kind === 'open' && onOpen(item, action.isOpen),
      undo: selection.undo,
      redo: selection.redo,
      type: () => action.kind === 'type' && typeLetter(action.letter),
    };
    actions[action.kind]();
    if (action.kind === 'toggle') focus.moveTo(focus.active);
  };

  return {
    onKeyDown: (event) => {
      // While a name is being typed, a space and a hyphen belong to it.
      const isLetter = event.key === '-' || (event.key === ' ' && !event.shiftKey);
      if (isLetter && isTyping(typed.current, Date.now())) {
        event.preventDefault();
        typeLetter(event.key);
        return;
      }
      const action = resolveGridAction(event, readGridPlace(grid));
      if (action === undefined) return;
      event.preventDefault();
      act(action);
    },
    onClick: (event) => {
      const index = readCardIndex(event.target);
      const item = items[index];
      if (item === undefined) return;
      if (isDetails(event.target)) {
        focus.moveTo(index);
        onDetails(item);
        return;
      }
      const step = readUnitStep(event.target);
      if (step !== 0) stepUnits(item, step);
      else if (isStack(item) && isAmount(event.target)) onOpen(item);
      else if (event.shiftKey && focus.anchor >= 0) pickRange(focus.anchor, index);
      else if (event.ctrlKey || event.metaKey) selection.pick(selectNamesakes(items, item));
      else selection.toggle(item);
      focus.moveTo(index, event.shiftKey);
    },
    onPointerDown: (event) => {
      const index = readCardIndex(event.target);
      startDragPick(event, {
        list: list.current,
        layout,
        count: items.length,
        onFrame: (places) => selection.pick(places.flatMap((place) => items[place] ?? [])),
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

function readGridPlace({ items, layout, focus, list }: Grid) {
  return {
    active: focus.active,
    count: items.length,
    isPartial: focus.isPartial,
    columns: layout.columns,
    pageRows: Math.max(1, Math.floor(window.innerHeight / layout.rowHeight) - 1),
    isRightToLeft: list.current !== null && getComputedStyle(list.current).direction === 'rtl',
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
