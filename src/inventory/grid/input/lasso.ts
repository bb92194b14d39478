import './lasso.css';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import { createElement } from '~/lib/dom/createElement';
import { formatNumber } from '~/lib/language/formatNumber';

type Options = {
  list: HTMLElement;
  /** Start of the drag, in px from the corner of the window. */
  from: { x: number; y: number };
  layout: GridLayout;
  /** Cards in the list. */
  count: number;
  onPick: (indexes: readonly number[]) => void;
};

type Point = { x: number; y: number };

/** px that the mouse may move in a click. */
const slack = 6;

/** Auto-scroll: the `width` of the zone at the window's edge and the `step` of each animation frame, both in px. */
const edge = { width: 56, step: 18 };

/**
 * Draws a frame from the start of the drag to the mouse, and picks the cards in it when the mouse goes up. The page
 * scrolls while the mouse is near its edge. Escape cancels.
 */
export function startLasso({ list, from, layout, count, onPick }: Options): void {
  const isMirrored = getComputedStyle(list).direction === 'rtl';
  const toGridPoint = (point: Point): Point => {
    const box = list.getBoundingClientRect();
    return { x: isMirrored ? box.right - point.x : point.x - box.left, y: point.y - box.top };
  };
  const start = toGridPoint(from);
  const frame = createElement('div', 'lasso', createElement('span', ''));
  const stopping = new AbortController();
  let mouse = from;

  const draw = () => {
    const box = toBox(start, toGridPoint(mouse));
    frame.style.setProperty('--start', `${box.left}px`);
    frame.style.setProperty('--top', `${box.top}px`);
    frame.style.inlineSize = `${box.right - box.left}px`;
    frame.style.blockSize = `${box.bottom - box.top}px`;
    const caught = listCardsIn(box, layout, count).length;
    if (frame.firstElementChild) frame.firstElementChild.textContent = formatNumber(caught);
  };
  const follow = () => {
    if (stopping.signal.aborted) return;
    const past = computeScrollDirection(mouse.y);
    if (past !== 0 && frame.isConnected) {
      window.scrollBy({ top: past * edge.step, behavior: 'instant' });
      draw();
    }
    requestAnimationFrame(follow);
  };
  const stop = () => {
    stopping.abort();
    frame.remove();
  };

  const { signal } = stopping;
  window.addEventListener(
    'pointermove',
    (event) => {
      // The button came up where this page could not see it, such as in a menu of the system.
      if (event.buttons === 0) return stop();
      mouse = { x: event.clientX, y: event.clientY };
      const isDragged = Math.hypot(mouse.x - from.x, mouse.y - from.y) > slack;
      if (!frame.isConnected && isDragged) list.append(frame);
      if (frame.isConnected) draw();
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    () => {
      const isDrawn = frame.isConnected;
      stop();
      if (!isDrawn) return;
      swallowClick();
      onPick(listCardsIn(toBox(start, toGridPoint(mouse)), layout, count));
    },
    { signal },
  );
  for (const end of ['pointercancel', 'contextmenu', 'blur']) {
    window.addEventListener(end, stop, { signal });
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !frame.isConnected) return;
      event.stopPropagation();
      stop();
      // The mouse button is still down, and its release would click.
      window.addEventListener('pointerup', () => swallowClick(), { once: true, capture: true });
    },
    { signal, capture: true },
  );
  follow();
}

type Box = { left: number; right: number; top: number; bottom: number };

function toBox(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

/** The indexes of the cards that a box touches. The box is in px from the grid's corner at the inline start. */
export function listCardsIn(box: Box, layout: GridLayout, count: number): number[] {
  const columns = listColumnsIn(box, layout);
  const { first, last } = computeRowsIn(box, layout);
  const indexes: number[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const column of columns) {
      const index = row * layout.columns + column;
      if (index < count) indexes.push(index);
    }
  }
  return indexes;
}

/** px. The arithmetic of fractions loses less, and no pointer tells it. */
const lostWidth = 0.01;

/** Compares each column's edges. Dividing by the column width, a fraction, is off by one at some edges. */
function listColumnsIn({ left, right }: Box, layout: GridLayout): number[] {
  const { columns, cardWidth, gap } = layout;
  const all = Array.from({ length: columns }, (_, column) => column);
  return all.filter((column) => {
    const start = column * (cardWidth + gap);
    return start <= right + lostWidth && start + cardWidth >= left - lostWidth;
  });
}

function computeRowsIn({ top, bottom }: Box, { rowHeight, cardHeight }: GridLayout) {
  const first = Math.max(0, Math.floor(top / rowHeight));
  const isPast = top - first * rowHeight > cardHeight;
  return { first: isPast ? first + 1 : first, last: Math.floor(bottom / rowHeight) };
}

/** The scroll direction: -1 near the upper edge of the window, 1 near the lower edge, else 0. */
function computeScrollDirection(y: number): -1 | 0 | 1 {
  if (y < edge.width) return -1;
  return y > window.innerHeight - edge.width ? 1 : 0;
}

/** Suppresses the click that follows a release, up to `withinMs` later. */
export function swallowClick(withinMs = 0): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), withinMs);
}
