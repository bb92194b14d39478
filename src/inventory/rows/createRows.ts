import { computeVisibleRows, listRows, type VisibleRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { afterPaint } from '~/lib/dom/afterPaint';
import { placeChildren } from '~/lib/dom/placeChildren';
import { createViewport } from '~/lib/dom/viewport';
import type { CardRenderer, RowCard } from './CardRenderer';
import type { Row } from './drawRow';
import { type DrawnRow, drawRows, type RowsContent, takeAway } from './drawRows';

export type Rows = {
  /** Renders this content from now on, wherever the page scrolls. */
  show: (content: RowsContent) => void;
  /** Updates the picked state of all cards. */
  mark: (marks: CardMarks) => void;
  /** Goes on in another stage, with all rows. What is shown next has the same filters, whatever object holds them. */
  moveTo: (stage: HTMLElement) => void;
  clear: () => void;
};

/** Once no row has come or gone for this long (ms), sort the rows in the DOM: screen readers follow that order. */
const calmMs = 1_000;

/**
 * Virtual rows of a grid, in `firstStage`, with cards by `renderer`. Rows that leave the viewport are recycled: their cards
 * get other items, which is cheaper than new elements. Scrolling renders before the next frame, and only when another
 * row comes first. After a new search, order or pick, visible rows are rewritten at once. Overscan rows are removed and
 * come back after the next paint (docs/decisions/0014).
 */
export function createRows<Card extends RowCard>(
  firstStage: HTMLElement,
  renderer: CardRenderer<Card>,
): Rows {
  let stage = firstStage;
  const viewport = createViewport();
  const rows = new Map<number, DrawnRow<Card>>();
  let content: RowsContent | undefined;
  let shown: VisibleRows | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** By `performance.now()`. */
  let lastDrawn = 0;
  /** True while the overscan rows wait for the next paint. */
  let isDeferred = false;
  let hasMoved = false;
  const sort = () => {
    const left = lastDrawn + calmMs - performance.now();
    // An element that is moved while pressed gets no click.
    const isHeld = isDeferred || stage.matches(':active');
    timer = left > 0 || isHeld ? setTimeout(sort, isHeld ? calmMs : left) : undefined;
    if (timer === undefined) placeChildren(stage, listElements(rows));
  };
  // One timer for a whole scroll: to set one anew costs more than to look at the clock.
  const sortLater = () => {
    lastDrawn = performance.now();
    timer ??= setTimeout(sort, calmMs);
  };
  const isVisible = (index: number) =>
    index === content?.persistedRow ||
    (shown !== undefined && index >= shown.first && index <= shown.last);
  const mayDraw = (index: number) => !isDeferred || isVisible(index);
  const draw = (next: RowsContent) => {
    content = next;
    shown = computeVisibleRows(next.rows, viewport.get());
    const indexes = listRows(next.rows, { ...shown, persistedRow: next.persistedRow });
    drawRows(indexes, { stage, rows, renderer, mayDraw }, next);
    sortLater();
    next.onDraw?.(shown);
  };
  const deferOverscan = () => {
    if (isDeferred) return;
    isDeferred = true;
    afterPaint(() => {
      isDeferred = false;
      if (content !== undefined) draw(content);
    });
  };
  const stop = viewport.subscribe(() => {
    if (content === undefined) return;
    const { first, last } = computeVisibleRows(content.rows, viewport.get());
    if (first !== shown?.first || last !== shown.last) draw(content);
  });
  return {
    show: (next) => {
      // Half of the rows are overscan: without them, a new letter or order shows in two thirds of the time.
      if (hasMoved) for (const row of rows.values()) row.filtersKey = next.filtersKey;
      else if (content?.filtersKey !== next.filtersKey) deferOverscan();
      hasMoved = false;
      draw(next);
    },
    mark: (marks) => {
      for (const [index, row] of rows) {
        if (isVisible(index) || row.cards.every((card) => renderer.isMarked(card, marks))) {
          for (const card of row.cards) renderer.mark(card, marks);
        } else {
          takeAway(row);
          deferOverscan();
        }
      }
    },
    moveTo: (next) => {
      stage = next;
      stage.append(...listElements(rows));
      hasMoved = true;
    },
    clear: () => {
      stop();
      clearTimeout(timer);
      timer = undefined;
      content = undefined;
      rows.forEach(renderer.dispose);
      rows.clear();
    },
  };
}

/** The elements of rows, from top to bottom. */
function listElements(rows: ReadonlyMap<number, Row<RowCard>>): HTMLElement[] {
  return [...rows].sort(([a], [b]) => a - b).map(([, { element }]) => element);
}
