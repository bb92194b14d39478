import type { RefObject } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { hasUnits } from '~/inventory/card/cardUnits';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { Selection } from '~/inventory/picking/Selection';
import { findTyped } from './findTyped';
import { type GridAction, type GridKey, resolveGridAction } from './gridKeys';
import { keyWords } from './keyWords';
import { addLetter, isTyping, type TypeAhead } from './typeAhead';
import type { GridFocus } from './useGridFocus';

/** The parts of the grid that keys act on. */
export type KeyGrid = {
  list: RefObject<HTMLElement | null>;
  items: readonly Item[];
  layout: GridLayout;
  focus: GridFocus;
  selection: Selection;
  /** The letters that were typed last. Keys change it. */
  typed: { current: TypeAhead };
  /** The next move is to be scrolled into view. */
  onKeyed: () => void;
  pickRange: (from: number, to: number) => void;
  stepUnits: (item: Item, by: number) => void;
  /** Opens the number field of a card's units. */
  openUnits: (item: Item) => void;
  onDetails: (item: Item) => void;
  onOpen: (card: Item, isOpen?: boolean) => void;
  onPickAll: () => void;
  /** Cancels what waits for items; absent while nothing does. */
  onCancel: (() => void) | undefined;
  onReach: (index: number) => void;
};

/** Describes the keys to screen readers. */
export const readKeyHelp = () => keyWords.help;

/** Does what a key asks of the grid. False for keys that are not the grid's. */
export function pressKey(grid: KeyGrid, key: GridKey): boolean {
  const { typed } = grid;
  // While a name is being typed, a space and a hyphen belong to it.
  const isLetter = key.key === '-' || (key.key === ' ' && !key.shiftKey);
  if (isLetter && isTyping(typed.current, Date.now())) {
    typeLetter(grid, key.key);
    return true;
  }
  const action = resolveGridAction(key, readGridState(grid));
  if (action === undefined) return false;
  act(grid, action);
  return true;
}

function act(grid: KeyGrid, action: GridAction): void {
  const { focus, selection } = grid;
  const item = grid.items[focus.active];
  const actions = {
    move: () => action.kind === 'move' && move(grid, action.to, action.extend),
    moveToEnd: () => {
      grid.onKeyed();
      grid.onReach(focus.moveToEnd());
    },
    toggle: () => item && toggle(grid, item),
    extend: () => grid.pickRange(focus.anchor, focus.active),
    pickAll: grid.onPickAll,
    endRange: () => {
      grid.onCancel?.();
      focus.moveTo(focus.active);
    },
    details: () => item && grid.onDetails(item),
    step: () => item && action.kind === 'step' && grid.stepUnits(item, action.by),
    units: () => item && hasUnits(item) && grid.openUnits(item),
    open: () => item && action.kind === 'open' && grid.onOpen(item, action.isOpen),
    undo: selection.undo,
    redo: selection.redo,
    type: () => action.kind === 'type' && typeLetter(grid, action.letter),
  };
  actions[action.kind]();
  if (action.kind === 'toggle') focus.moveTo(focus.active);
}

/** Of a card that cannot be picked the details say why. */
function toggle({ selection, onDetails }: KeyGrid, card: Item): void {
  const canPick = selection.has(card) || selection.countUnits(card).most > 0;
  if (canPick) selection.toggle(card);
  else onDetails(card);
}

function move(grid: KeyGrid, to: number, extend: boolean): void {
  const { focus } = grid;
  grid.onKeyed();
  if (extend) grid.pickRange(focus.anchor < 0 ? focus.active : focus.anchor, to);
  focus.moveTo(to, extend);
}

function typeLetter(grid: KeyGrid, letter: string): void {
  grid.typed.current = addLetter(grid.typed.current, letter, Date.now());
  const found = findTyped(grid.items, grid.focus.active, grid.typed.current.text);
  if (found >= 0) move(grid, found, false);
}

function readGridState({ items, layout, focus, list }: KeyGrid) {
  return {
    active: focus.active,
    count: items.length,
    isPartial: focus.isPartial,
    columns: layout.columns,
    pageRows: Math.max(1, Math.floor(window.innerHeight / layout.rowHeight) - 1),
    // Read by the arrows alone, as it makes the browser style the page.
    get isRightToLeft() {
      return list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    },
  };
}
