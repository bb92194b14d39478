import type { Item } from '~/assetpay/item';
import { removeKeepingPictures } from '~/items/keptPictures';
import { createElement } from '~/lib/createElement';
import { placeChildren } from '~/lib/placeChildren';
import { createViewport } from '~/lib/viewport';
import type { Card } from './createCard';
import { drawRow } from './drawRow';
import type { GridLayout } from './gridLayout';
import { type GridRows, listRows, type ShownRows, toShownRows } from './gridRows';
import type { CardMarks } from './Selection';

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

export type Rows = {
  /** Draws this from now on, wherever the window scrolls to. */
  show: (content: RowsContent) => void;
  /** Writes anew what of the cards is picked. */
  mark: (marks: CardMarks) => void;
  clear: () => void;
};

type Row = { element: HTMLElement; cards: readonly Card[] };

/** ms without another row coming after which the rows are put in order for who reads the page from top to bottom. */
const calmMs = 1_000;

/**
 * The rows of a grid that the window shows, in `stage`. A row that leaves the window comes back at its other
 * side with other items written on the same cards: what stays in the page is neither made, nor styled, nor laid
 * out again. Scrolling draws before the next frame, and only when another row comes first
 * (docs/decisions/0014).
 */
export function createRows(stage: HTMLElement): Rows {
  const viewport = createViewport();
  const rows = new Map<number, Row>();
  let content: RowsContent | undefined;
  let shown: ShownRows | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sortLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is pressed stays where it is: moved, it would not be clicked.
      if (stage.matches(':active')) sortLater();
      else placeChildren(stage, toElements(rows));
    }, calmMs);
  };
  const show = (next: RowsContent) => {
    const isOther = content?.question !== next.question;
    content = next;
    shown = toShownRows(next.rows, viewport.get());
    const places = listRows(next.rows, { ...shown, kept: next.kept });
    drawPlaces(places, { stage, rows, isOther }, next);
    sortLater();
    next.onDraw?.(shown);
  };
  const stop = viewport.subscribe(() => {
    if (content === undefined) return;
    const { first, last } = toShownRows(content.rows, viewport.get());
    if (first !== shown?.first || last !== shown.last) show(content);
  });
  return {
    show,
    mark: (marks) => {
      for (const { cards } of rows.values()) for (const card of cards) card.mark(marks);
    },
    clear: () => {
      stop();
      clearTimeout(timer);
      rows.forEach(removeKeepingPictures);
      rows.clear();
    },
  };
}

type Drawn = { stage: HTMLElement; rows: Map<number, Row>; isOther: boolean };

function drawPlaces(places: readonly number[], drawn: Drawn, content: RowsContent): void {
  const { stage, rows, isOther } = drawn;
  const free = takeFree(rows, places);
  for (const place of places) {
    const known = rows.get(place);
    const row = known ?? free.pop() ?? createRow(stage);
    rows.set(place, fillPlace(row, place, content, isOther || known === undefined));
  }
  free.forEach(removeKeepingPictures);
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

function createRow(stage: HTMLElement): Row {
  const element = createElement('div', 'grid-row');
  element.setAttribute('role', 'presentation');
  stage.append(element);
  return { element, cards: [] };
}

function fillPlace(row: Row, place: number, content: RowsContent, isElsewhere: boolean): Row {
  const { items, expected, marks } = content;
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
  const cards = drawRow(row.element, row.cards, shown, isElsewhere);
  for (const card of cards) card.mark(marks);
  return { ...row, cards };
}

/** From top to bottom. */
function toElements(rows: ReadonlyMap<number, Row>): HTMLElement[] {
  return [...rows].sort(([a], [b]) => a - b).map(([, { element }]) => element);
}
