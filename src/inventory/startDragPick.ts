import type { PointerEvent } from 'react';
import type { GridLayout } from './gridLayout';

type Ground = {
  list: HTMLElement | null;
  layout: GridLayout;
  /** Cards in the list. */
  count: number;
  /** The mouse drew a frame around the cards at these places. */
  onFrame: (places: readonly number[]) => void;
  /** A finger rested where it went down. */
  onRest: () => void;
};

/**
 * Follows a pointer that went down in the grid: a mouse may draw a frame, a finger may rest. What follows it is
 * fetched when the first one goes down; one that is up again by then has clicked.
 */
export function startDragPick(event: PointerEvent, ground: Ground): void {
  const { pointerType, button, clientX: x, clientY: y } = event;
  const { list, layout, count, onFrame, onRest } = ground;
  if (button !== 0 || list === null) return;
  let isUp = false;
  const end = () => {
    isUp = true;
  };
  for (const name of ['pointerup', 'pointercancel']) {
    window.addEventListener(name, end, { once: true });
  }
  const follow = async () => {
    if (pointerType === 'mouse') {
      const { startLasso } = await import('./lasso');
      if (!isUp) startLasso({ list, from: { x, y }, layout, count, onPick: onFrame });
    } else {
      const { startLongPress } = await import('./longPress');
      if (!isUp) startLongPress({ x, y }, onRest);
    }
  };
  // One way of many to pick: without a network, a pointer clicks.
  void follow().catch(() => undefined);
}
