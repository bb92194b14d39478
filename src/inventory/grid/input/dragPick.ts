import type { GridLayout } from '~/inventory/layout/gridLayout';
import { startLasso } from './lasso';
import { startLongPress } from './startLongPress';

/** A pointer that went down in the grid, and the callbacks for what it does next. */
export type DragPick = {
  pointerType: string;
  /** px from the corner of the window. */
  from: { x: number; y: number };
  list: HTMLElement;
  layout: GridLayout;
  /** Cards in the list. */
  count: number;
  /** The mouse drew a frame around the cards at these indexes. */
  onFrame: (indexes: readonly number[]) => void;
  /** A finger pressed for long without moving. */
  onLongPress: () => void;
};

/** A mouse drags a frame around cards, a finger presses one for long. Scrolling and clicking work as ever. */
export function followDrag({ pointerType, from, onFrame, onLongPress, ...ground }: DragPick): void {
  if (pointerType === 'mouse') startLasso({ ...ground, from, onPick: onFrame });
  else startLongPress(from, onLongPress);
}
