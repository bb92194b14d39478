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

/** A row, with the row index and the filters for which its cards were last written. */
export type DrawnRow<Card extends RowCard> = Row<Card> & {
  index?: number;
  filtersKey?: object | undefined;
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
 * are removed, as they would show stale items.
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
    const { element } = row;
    rows.set(index, row);
    if (mayDraw(index)) {
      writeRow(row, index, content, renderer);
      if (element.parentNode === null) stage.append(element);
    } else element.remove();
  }
  free.forEach(renderer.dispose);
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
  const top = `translateY(${index * rowHeight}px)`;
  if (row.element.style.transform !== top) row.element.style.transform = top;
  const shown = {
    items: items.slice(first, first + columns),
    length: Math.max(0, Math.min(columns, expected - first)),
    first,
    setSize: expected,
  };
  const mayReassign = row.index !== index || row.filtersKey !== filtersKey;
  drawRow(row, shown, mayReassign, renderer);
  for (const card of row.cards) renderer.mark(card, marks);
  row.index = index;
  row.filtersKey = filtersKey;
}
