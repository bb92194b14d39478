import type { Viewport } from '~/lib/dom/viewport';

/** Rows of equal height, one below the other. Lengths in px. */
export type GridRows = {
  count: number;
  /** From the top of one row to the top of the next. */
  height: number;
  /** From the top of the document to the first row. */
  top: number;
};

/** Rows beyond each edge of the viewport: with fewer, a fling shows blank ones. */
const overscan = 2;

/** The first row that is in the viewport, even by one pixel. */
export function computeFirstRow(rows: GridRows, viewport: Viewport): number {
  return clampRow(rows, Math.floor((computeScrollTop(rows, viewport) - rows.top) / rows.height));
}

/** The last row that is in the viewport, even by one pixel. */
export function computeLastRow(rows: GridRows, viewport: Viewport): number {
  const bottom = computeScrollTop(rows, viewport) + viewport.height;
  return clampRow(rows, Math.ceil((bottom - rows.top) / rows.height) - 1);
}

/**
 * The last row that can become visible before the first one leaves. Rendering up to it swaps rows in one update in
 * place of two.
 */
export function computeLastRowBeforeSwap(rows: GridRows, viewport: Viewport): number {
  if (viewport.top < rows.top) return computeLastRow(rows, viewport);
  return clampRow(rows, computeFirstRow(rows, viewport) + Math.ceil(viewport.height / rows.height));
}

/** The first and the last visible row. */
export type VisibleRows = { first: number; last: number };

export function computeVisibleRows(rows: GridRows, viewport: Viewport): VisibleRows {
  return { first: computeFirstRow(rows, viewport), last: computeLastRowBeforeSwap(rows, viewport) };
}

/** The rows to render, in order: `first` to `last`, the overscan on both sides, and the persisted row. */
export function listRows(
  { count }: GridRows,
  shown: VisibleRows & { persistedRow: number },
): number[] {
  const start = Math.max(0, shown.first - overscan);
  const end = Math.min(count - 1, shown.last + overscan);
  const rows = Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) => start + offset);
  if (shown.persistedRow < 0 || shown.persistedRow >= count) return rows;
  if (shown.persistedRow < start) return [shown.persistedRow, ...rows];
  return shown.persistedRow > end ? [...rows, shown.persistedRow] : rows;
}

/** With fewer rows the page is shorter, but the browser corrects the scroll position only after they are rendered. */
function computeScrollTop({ count, height, top }: GridRows, viewport: Viewport): number {
  return Math.max(0, Math.min(viewport.top, top + count * height - viewport.height));
}

function clampRow({ count }: GridRows, row: number): number {
  return Math.max(0, Math.min(row, count - 1));
}
