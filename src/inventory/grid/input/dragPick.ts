import type { GridLayout } from '~/inventory/layout/gridLayout';
import { startLasso } from './lasso';
import { startLongPress } from './longPress';

/** Where a pointer went down, and what follows from how it goes on. */
export type DragPick = {
  pointerType: string;
  /** px from the corner of the window. */
  from: { x: number; y: number };
  list: HTMLElement;
  layout: GridLayout;
  /** Cards in the list. */
  count: number;
  /** The mouse drew a frame around the cards at these places. */
  onFrame: (places: readonly number[]) => void;
  /** A finger rested where it went down. */
  onRest: () => void;
};

/** A mouse may draw a frame around cards, a finger may rest on one: each leaves scrolling and clicking alone. */
export function followDrag({ pointerType, from, onFrame, onRest, ...ground }: DragPick): void {
  if (pointerType === 'mouse') startLasso({ ...ground, from, onPick: onFrame });
  else startLongPress(from, onRest);
}
