import './lasso.css';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import { createElement } from '~/lib/createElement';
import { formatNumber } from '~/lib/language';

type Options = {
  list: HTMLElement;
  /** Where the mouse went down, in px from the corner of the window. */
  from: { x: number; y: number };
  layout: GridLayout;
  /** Cards in the list. */
  count: number;
  onPick: (indexes: readonly number[]) => void;
};

type Point = { x: number; y: number };

/** px that the mouse may slip in a click. */
const slack = 6;

/** px from the edge of the window in which the page follows the mouse, and how far it goes in a frame. */
const edge = { width: 56, step: 18 };

/**
 * Draws a frame from where the mouse went down and picks the cards in it when the mouse goes up. The page scrolls
 * while the mouse is at its edge; Escape calls it off.
 */
export function startLasso({ list, from, layout, count, onPick }: Options): void {
  const isMirrored = getComputedStyle(list).direction === 'rtl';
  const toPlace = (point: Point): Point => {
    const box = list.getBoundingClientRect();
    return { x: isMirrored ? box.right - point.x : point.x - box.left, y: point.y - box.top };
  };
  const start = toPlace(from);
  const frame = createElement('div', 'lasso', createElement('span', ''));
  const stopping = new AbortController();
  let mouse = from;

  const draw = () => {
    const box = toBox(start, toPlace(mouse));
    frame.style.setProperty('--start', `${box.left}px`);
    frame.style.setProperty('--top', `${box.top}px`);
    frame.style.inlineSize = `${box.right - box.left}px`;
    frame.style.blockSize = `${box.bottom - box.top}px`;
    const caught = listCardsIn(box, layout, count).length;
    if (frame.firstElementChild) frame.firstElementChild.textContent = formatNumber(caught);
  };
  const follow = () => {
    if (stopping.signal.aborted) return;
    const past = toPast(mouse.y);
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
      onPick(listCardsIn(toBox(start, toPlace(mouse)), layout, count));
    },
    { signal },
  );
  window.addEventListener('pointercancel', stop, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !frame.isConnected) return;
      event.stopPropagation();
      stop();
      // The mouse is still down.
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

/** The places of the cards that a box touches; px from the grid's corner at the inline start. */
export function listCardsIn(box: Box, layout: GridLayout, count: number): number[] {
  const columns = listColumnsIn(box, layout);
  const { first, last } = toRowsIn(box, layout);
  const places: number[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const column of columns) {
      const place = row * layout.columns + column;
      if (place < count) places.push(place);
    }
  }
  return places;
}

/** Asked one by one, by where they stand: a quotient of their width, which is a fraction, misses an edge now and then. */
function listColumnsIn({ left, right }: Box, layout: GridLayout): number[] {
  const { columns, cardWidth, gap } = layout;
  const all = Array.from({ length: columns }, (_, column) => column);
  return all.filter((column) => {
    const start = column * (cardWidth + gap);
    return start <= right && start + cardWidth >= left;
  });
}

function toRowsIn({ top, bottom }: Box, { rowHeight, cardHeight }: GridLayout) {
  const first = Math.max(0, Math.floor(top / rowHeight));
  const isPast = top - first * rowHeight > cardHeight;
  return { first: isPast ? first + 1 : first, last: Math.floor(bottom / rowHeight) };
}

/** -1 at the upper edge of the window, 1 at the lower one. */
function toPast(y: number): -1 | 0 | 1 {
  if (y < edge.width) return -1;
  return y > window.innerHeight - edge.width ? 1 : 0;
}

/** What goes up also clicks on what it went down on, `withinMs` later at most. */
export function swallowClick(withinMs = 0): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), withinMs);
}
