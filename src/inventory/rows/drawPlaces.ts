import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { GridRows, VisibleRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { createElement } from '~/lib/createElement';
import type { CardRenderer, RowCard } from './CardRenderer';
import { drawRow, type Row } from './drawRow';

/** The content of all rows. */
export type RowsContent = {
  items: readonly Item[];
  /** Cards there will be once everything has arrived. The missing ones are skeletons. */
  expected: number;
  /** The filters that the items answer. A new object means other items: any card may then take any item. */
  question?: object;
  layout: GridLayout;
  /** Count and position of the rows. */
  rows: GridRows;
  /** The persisted row: rendered wherever the viewport is; -1 for none. */
  kept: number;
  marks: CardMarks;
  /** Called after each rendering, with the visible rows. */
  onDraw?: (shown: VisibleRows) => void;
};

/** A row, with the index and the filters for which its cards were last written. */
export type PlacedRow<Card extends RowCard> = Row<Card> & {
  place?: number;
  question?: object | undefined;
};

type Drawn<Card extends RowCard> = {
  stage: HTMLElement;
  rows: Map<number, PlacedRow<Card>>;
  renderer: CardRenderer<Card>;
  /** True if a row may be rendered now, and not only after the next paint. */
  isDue: (place: number) => boolean;
};

/**
 * Renders one row for each of `places` and recycles rows that have scrolled away. Rows that may not be rendered yet
 * are removed, as they would show stale items.
 */
export function drawPlaces<Card extends RowCard>(
  places: readonly number[],
  drawn: Drawn<Card>,
  content: RowsContent,
): void {
  const { stage, rows, renderer, isDue } = drawn;
  const free = takeReusable(rows, places);
  for (const place of places) {
    const row = rows.get(place) ?? free.pop() ?? createRow<Card>();
    const { element } = row;
    rows.set(place, row);
    if (isDue(place)) {
      fillPlace(row, place, content, renderer);
      if (element.parentNode === null) stage.append(element);
    } else element.remove();
  }
  free.forEach(renderer.dispose);
}

function takeReusable<Row>(rows: Map<number, Row>, wanted: readonly number[]): Row[] {
  const free: Row[] = [];
  for (const [place, row] of rows) {
    if (wanted.includes(place)) continue;
    rows.delete(place);
    free.push(row);
  }
  return free;
}

function createRow<Card extends RowCard>(): PlacedRow<Card> {
  const element = createElement('div', 'grid-row');
  element.setAttribute('role', 'presentation');
  return { element, cards: [] };
}

function fillPlace<Card extends RowCard>(
  row: PlacedRow<Card>,
  place: number,
  content: RowsContent,
  renderer: CardRenderer<Card>,
): void {
  const { items, expected, marks, question } = content;
  const { columns, rowHeight } = content.layout;
  const first = place * columns;
  const top = `translateY(${place * rowHeight}px)`;
  if (row.element.style.transform !== top) row.element.style.transform = top;
  const shown = {
    items: items.slice(first, first + columns),
    length: Math.max(0, Math.min(columns, expected - first)),
    first,
    setSize: expected,
  };
  const isElsewhere = row.place !== place || row.question !== question;
  drawRow(row, shown, isElsewhere, renderer);
  for (const card of row.cards) renderer.mark(card, marks);
  row.place = place;
  row.question = question;
}
