import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Item } from '~/assetpay/item';
import { type GridAction, toGridAction } from './gridKeys';
import type { GridLayout } from './gridLayout';
import type { Selection } from './Selection';
import { findTyped, isTyping, toTyped } from './typeAhead';
import { type GridFocus, showActive } from './useGridFocus';

type Grid = {
  list: RefObject<HTMLDivElement | null>;
  ring: RefObject<HTMLDivElement | null>;
  items: readonly Item[];
  layout: GridLayout;
  focus: GridFocus;
  selection: Selection;
  onDetails: (item: Item) => void;
  onPickAll: () => void;
  onClear: () => void;
  onReach: (index: number) => void;
};

type GridInput = {
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (event: MouseEvent) => void;
  onFocus: () => void;
};

/** What keys and the mouse do in the grid: one handler for all cards, as cards have none. */
export function useGridInput(grid: Grid): GridInput {
  const { list, ring, items, layout, focus, selection, onDetails } = grid;
  const typed = useRef({ text: '', at: 0 });
  const isKeyed = useRef(false);

  useEffect(() => {
    // Only a key brings the place into view: a click is where the eye already is.
    if (isKeyed.current && focus.place >= 0) showActive(ring);
    isKeyed.current = false;
  }, [focus.place, ring]);

  const pickRange = (from: number, to: number) => {
    const start = Math.min(from < 0 ? to : from, to);
    selection.pick(items.slice(start, Math.max(from, to) + 1));
  };

  const move = (to: number, extend: boolean) => {
    isKeyed.current = true;
    if (extend) pickRange(focus.anchor < 0 ? focus.active : focus.anchor, to);
    focus.moveTo(to, extend);
  };

  const typeLetter = (letter: string) => {
    typed.current = toTyped(typed.current, letter, Date.now());
    const found = findTyped(items, focus.active, typed.current.text);
    if (found >= 0) move(found, false);
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
      type: () => action.kind === 'type' && typeLetter(action.letter),
    };
    actions[action.kind]();
    if (action.kind === 'toggle') focus.moveTo(focus.active);
  };

  return {
    onKeyDown: (event) => {
      if (event.key === ' ' && !event.shiftKey && isTyping(typed.current, Date.now())) {
        event.preventDefault();
        typeLetter(' ');
        return;
      }
      const action = toGridAction(event, toPlace(grid));
      if (action === undefined) return;
      event.preventDefault();
      act(action);
    },
    onClick: (event) => {
      const index = toIndex(event.target);
      const item = items[index];
      if (item === undefined) return;
      if (isDetails(event.target)) {
        focus.moveTo(index);
        onDetails(item);
        return;
      }
      if (event.shiftKey && focus.anchor >= 0) pickRange(focus.anchor, index);
      else selection.toggle(item);
      focus.moveTo(index, event.shiftKey);
    },
    onFocus: () => {
      // Coming in by keyboard begins at what is on the screen, not a thousand cards above it.
      if (focus.active < 0) focus.moveTo(toFirstShown(list.current, layout));
    },
  };
}

function toPlace({ items, layout, focus, list }: Grid) {
  return {
    active: focus.active,
    count: items.length,
    isPartial: focus.isPartial,
    columns: layout.columns,
    pageRows: Math.max(1, Math.floor(window.innerHeight / layout.rowHeight) - 1),
    isRightToLeft: list.current !== null && getComputedStyle(list.current).direction === 'rtl',
  };
}

function toFirstShown(list: HTMLElement | null, layout: GridLayout): number {
  const hidden = Math.max(0, -(list?.getBoundingClientRect().top ?? 0));
  return Math.ceil(hidden / layout.rowHeight) * layout.columns;
}

function toIndex(target: EventTarget): number {
  const card = target instanceof Element ? target.closest('[role=option]') : null;
  return Number(card?.getAttribute('aria-posinset') ?? 0) - 1;
}

function isDetails(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.card-details') !== null;
}
