import type { Item } from '~/assetpay/item';
import { keepPictures } from '~/items/keptPictures';
import { createElement } from '~/lib/createElement';
import { type Card, markCard } from './createCard';
import { drawRow } from './drawRow';
import type { GridLayout } from './gridLayout';
import type { CardMarks } from './Selection';

/** What all rows show. */
export type RowsContent = {
  items: readonly Item[];
  /** Cards there will be; what has not arrived is drawn as a skeleton. */
  expected: number;
  layout: GridLayout;
  idPrefix: string;
  imageBase: string;
  marks: CardMarks;
};

export type Rows = {
  /** Draws these rows and no others. */
  draw: (places: readonly number[], content: RowsContent) => void;
  /** Writes anew what of the cards is picked. */
  mark: (marks: CardMarks) => void;
  clear: () => void;
};

type Row = { element: HTMLElement; cards: readonly Card[] };

/** ms without another row coming after which the rows are put in order for who reads the page from top to bottom. */
const calmMs = 1_000;

/**
 * The rows of a grid, in `stage`. A row that leaves the window comes back at its other side with other items
 * written on the same cards: what stays in the page is neither made, nor styled, nor laid out again
 * (docs/decisions/0014).
 */
export function createRows(stage: HTMLElement): Rows {
  const rows = new Map<number, Row>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sortLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is pressed stays where it is: moved, it would not be clicked.
      if (stage.matches(':active')) sortLater();
      else sortRows(stage, rows);
    }, calmMs);
  };
  return {
    draw: (places, content) => {
      const free = takeFree(rows, new Set(places));
      for (const place of places) {
        const known = rows.get(place);
        const row = known ?? free.pop() ?? createRow(stage);
        rows.set(place, fillPlace(row, place, content, known === undefined));
      }
      for (const row of free) removeRow(row);
      sortLater();
    },
    mark: (marks) => {
      for (const { cards } of rows.values()) for (const card of cards) markCard(card, marks);
    },
    clear: () => {
      clearTimeout(timer);
      for (const row of rows.values()) removeRow(row);
      rows.clear();
    },
  };
}

function takeFree(rows: Map<number, Row>, wanted: ReadonlySet<number>): Row[] {
  const free: Row[] = [];
  for (const [place, row] of rows) {
    if (wanted.has(place)) continue;
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
  const { items, expected, layout, idPrefix, imageBase, marks } = content;
  const { columns, rowHeight } = layout;
  const first = place * columns;
  const top = `translateY(${place * rowHeight}px)`;
  if (row.element.style.transform !== top) row.element.style.transform = top;
  const shown = {
    items: items.slice(first, first + columns),
    length: Math.max(0, Math.min(columns, expected - first)),
    first,
    setSize: expected,
    idPrefix,
    imageBase,
  };
  const cards = drawRow(row.element, row.cards, shown, isElsewhere);
  for (const card of cards) markCard(card, marks);
  return { ...row, cards };
}

function removeRow({ element }: Row): void {
  keepPictures(element);
  element.remove();
}

function sortRows(stage: HTMLElement, rows: ReadonlyMap<number, Row>): void {
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, { element }]) => element);
  for (const [place, element] of inOrder.entries()) {
    const there = stage.children[place];
    if (there && there !== element) stage.insertBefore(element, there);
  }
}
