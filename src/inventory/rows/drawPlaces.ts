import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { GridRows, ShownRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { createElement } from '~/lib/createElement';
import type { CardRenderer, RowCard } from './CardRenderer';
import { drawRow, type Row } from './drawRow';

/** What all rows show. */
export type RowsContent = {
  items: readonly Item[];
  /** Cards there will be; what has not arrived is drawn as a skeleton. */
  expected: number;
  /** What the items answer: the cards of one question take the items of another. */
  question?: object;
  layout: GridLayout;
  /** Where they stand. */
  rows: GridRows;
  /** A row that is there wherever the window is; -1 for none. */
  kept: number;
  marks: CardMarks;
  /** Called after each drawing, with the rows that the window shows. */
  onDraw?: (shown: ShownRows) => void;
};

/** `place` and `question` are those for which its cards were last written. */
export type PlacedRow<Card extends RowCard> = Row<Card> & {
  place?: number;
  question?: object | undefined;
};

type Drawn<Card extends RowCard> = {
  stage: HTMLElement;
  rows: Map<number, PlacedRow<Card>>;
  renderer: CardRenderer<Card>;
  /** Whether a row is to be there now. */
  isDue: (place: number) => boolean;
};

/**
 * Has a row ready for each of `places`, those that are elsewhere first. What is not due yet is taken out of the page:
 * it would show what is no longer so.
 */
export function drawPlaces<Card extends RowCard>(
  places: readonly number[],
  drawn: Drawn<Card>,
  content: RowsContent,
): void {
  const { stage, rows, renderer, isDue } = drawn;
  const free = takeFree(rows, places);
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

function takeFree<Row>(rows: Map<number, Row>, wanted: readonly number[]): Row[] {
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
