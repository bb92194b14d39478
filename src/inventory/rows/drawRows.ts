import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { GridRows, VisibleRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { createElement } from '~/lib/dom/createElement';
import type { CardRenderer, RowCard } from './CardRenderer';
import { drawRow, type Row } from './drawRow';

/** The content of all rows. */
export type RowsContent = {
  items: readonly Item[];
  /** Cards there will be once everything has arrived. The missing ones are skeletons. */
  expected: number;
  /** The filters that the items answer. A new object means other items: any card may then take any item. */
  filtersKey?: object;
  layout: GridLayout;
  /** Count and position of the rows. */
  rows: GridRows;
  /** The persisted row: rendered wherever the viewport is; -1 for none. */
  persistedRow: number;
  marks: CardMarks;
  /** Called after each rendering, with the visible rows. */
  onDraw?: (shown: VisibleRows) => void;
};

/** A row, with what was last written on it. */
export type DrawnRow<Card extends RowCard> = Row<Card> & {
  index?: number;
  /** From the top of the stage, px. */
  top?: number;
  filtersKey?: object | undefined;
  /** `undefined` for a row that must be written again. */
  content?: RowsContent | undefined;
};

type Drawn<Card extends RowCard> = {
  stage: HTMLElement;
  rows: Map<number, DrawnRow<Card>>;
  renderer: CardRenderer<Card>;
  /** True if a row may be rendered now, and not only after the next paint. */
  mayDraw: (index: number) => boolean;
};

/**
 * Renders one row for each of `indexes` and recycles rows that have scrolled away. Rows that may not be rendered yet
 * are removed, as they would show stale items. A row that shows its part of this very content already is left alone:
 * while the page scrolls, that is all of them but one.
 */
export function drawRows<Card extends RowCard>(
  indexes: readonly number[],
  drawn: Drawn<Card>,
  content: RowsContent,
): void {
  const { stage, rows, renderer, mayDraw } = drawn;
  const free = takeReusable(rows, indexes);
  for (const index of indexes) {
    const row = rows.get(index) ?? free.pop() ?? createRow<Card>();
    rows.set(index, row);
    if (!mayDraw(index)) takeAway(row);
    else if (row.index !== index || row.content !== content) {
      writeRow(row, index, content, renderer);
      if (row.element.parentNode === null) stage.append(row.element);
    }
  }
  free.forEach(renderer.dispose);
}

/** Removes a row until it is written again. */
export function takeAway<Card extends RowCard>(row: DrawnRow<Card>): void {
  row.element.remove();
  row.content = undefined;
}

function takeReusable<Row>(rows: Map<number, Row>, wanted: readonly number[]): Row[] {
  const free: Row[] = [];
  for (const [index, row] of rows) {
    if (wanted.includes(index)) continue;
    rows.delete(index);
    free.push(row);
  }
  return free;
}

function createRow<Card extends RowCard>(): DrawnRow<Card> {
  const element = createElement('div', 'grid-row');
  element.setAttribute('role', 'presentation');
  return { element, cards: [] };
}

function writeRow<Card extends RowCard>(
  row: DrawnRow<Card>,
  index: number,
  content: RowsContent,
  renderer: CardRenderer<Card>,
): void {
  const { items, expected, marks, filtersKey } = content;
  const { columns, rowHeight } = content.layout;
  const first = index * columns;
  const top = index * rowHeight;
  if (row.top !== top) row.element.style.transform = `translateY(${top}px)`;
  const shown = {
    items: items.slice(first, first + columns),
    length: Math.max(0, Math.min(columns, expected - first)),
    first,
    setSize: expected,
  };
  const mayReassign = row.index !== index || row.filtersKey !== filtersKey;
  drawRow(row, shown, mayReassign, renderer);
  for (const card of row.cards) renderer.mark(card, marks);
  Object.assign(row, { index, top, filtersKey, content });
}
