import type { Item } from '~/assetpay/inventory/item';
import type { Card } from '~/inventory/card/createCard';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { GridRows, ShownRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { removeAndCacheImages } from '~/items/picture/imageCache';
import { createElement } from '~/lib/createElement';
import { drawRow } from './drawRow';

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
  idPrefix: string;
  imageBase: string;
  marks: CardMarks;
  /** Called after each drawing, with the rows that the window shows. */
  onDraw?: (shown: ShownRows) => void;
};

/** `place` and `question` are those for which its cards were last written. */
export type Row = {
  element: HTMLElement;
  cards: readonly Card[];
  place?: number;
  question?: object | undefined;
};

type Drawn = {
  stage: HTMLElement;
  rows: Map<number, Row>;
  /** Whether a row is to be there now. */
  isDue: (place: number) => boolean;
};

/**
 * Has a row ready for each of `places`, those that are elsewhere first. What is not due yet is taken out of the page:
 * it would show what is no longer so.
 */
export function drawPlaces(places: readonly number[], drawn: Drawn, content: RowsContent): void {
  const { stage, rows, isDue } = drawn;
  const free = takeFree(rows, places);
  for (const place of places) {
    const row = rows.get(place) ?? free.pop() ?? createRow();
    const { element } = row;
    rows.set(place, row);
    if (isDue(place)) {
      fillPlace(row, place, content);
      if (element.parentNode === null) stage.append(element);
    } else element.remove();
  }
  free.forEach(removeAndCacheImages);
}

function takeFree(rows: Map<number, Row>, wanted: readonly number[]): Row[] {
  const free: Row[] = [];
  for (const [place, row] of rows) {
    if (wanted.includes(place)) continue;
    rows.delete(place);
    free.push(row);
  }
  return free;
}

function createRow(): Row {
  const element = createElement('div', 'grid-row');
  element.setAttribute('role', 'presentation');
  return { element, cards: [] };
}

function fillPlace(row: Row, place: number, content: RowsContent): void {
  const { items, expected, marks, question } = content;
  const { columns, rowHeight } = content.layout;
  const first = place * columns;
  const top = `translateY(${place * rowHeight}px)`;
  if (row.element.style.transform !== top) row.element.style.transform = top;
  const shown = {
    ...content,
    items: items.slice(first, first + columns),
    length: Math.max(0, Math.min(columns, expected - first)),
    first,
    setSize: expected,
  };
  const isElsewhere = row.place !== place || row.question !== question;
  row.cards = drawRow(row.element, row.cards, shown, isElsewhere);
  for (const card of row.cards) card.mark(marks);
  row.place = place;
  row.question = question;
}
