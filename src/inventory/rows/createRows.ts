import { listRows, type ShownRows, toShownRows } from '~/inventory/layout/gridRows';
import type { CardMarks } from '~/inventory/picking/Selection';
import { afterPaint } from '~/lib/afterPaint';
import { placeChildren } from '~/lib/placeChildren';
import { createViewport } from '~/lib/viewport';
import type { CardRenderer, RowCard } from './CardRenderer';
import { drawPlaces, type PlacedRow, type RowsContent } from './drawPlaces';
import type { Row } from './drawRow';

export type Rows = {
  /** Draws this from now on, wherever the window scrolls to. */
  show: (content: RowsContent) => void;
  /** Writes anew what of the cards is picked. */
  mark: (marks: CardMarks) => void;
  clear: () => void;
};

/** ms without another row coming after which the rows are put in order for who reads the page from top to bottom. */
const calmMs = 1_000;

/**
 * The rows of a grid that the window shows, in `stage`, with cards by `renderer`. A row that leaves the window comes back at its other
 * side with other items written on the same cards: what stays in the page is neither made, nor styled, nor laid
 * out again. Scrolling draws before the next frame, and only when another row comes first. What answers another
 * question, or is picked, is drawn at once where the window shows it, and beyond after the paint: meanwhile it is not
 * in the page (docs/decisions/0014).
 */
export function createRows<Card extends RowCard>(
  stage: HTMLElement,
  renderer: CardRenderer<Card>,
): Rows {
  const viewport = createViewport();
  const rows = new Map<number, PlacedRow<Card>>();
  let content: RowsContent | undefined;
  let shown: ShownRows | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is beyond the window waits for the paint. */
  let isLate = false;
  const sortLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is pressed stays where it is: moved, it would not be clicked.
      if (isLate || stage.matches(':active')) sortLater();
      else placeChildren(stage, toElements(rows));
    }, calmMs);
  };
  const isInSight = (place: number) =>
    place === content?.kept || (shown !== undefined && place >= shown.first && place <= shown.last);
  const isDue = (place: number) => !isLate || isInSight(place);
  const draw = (next: RowsContent) => {
    content = next;
    shown = toShownRows(next.rows, viewport.get());
    const places = listRows(next.rows, { ...shown, kept: next.kept });
    drawPlaces(places, { stage, rows, renderer, isDue }, next);
    sortLater();
    next.onDraw?.(shown);
  };
  const delayRest = () => {
    if (isLate) return;
    isLate = true;
    afterPaint(() => {
      isLate = false;
      if (content !== undefined) draw(content);
    });
  };
  const stop = viewport.subscribe(() => {
    if (content === undefined) return;
    const { first, last } = toShownRows(content.rows, viewport.get());
    if (first !== shown?.first || last !== shown.last) draw(content);
  });
  return {
    show: (next) => {
      // Half of the rows are out of sight: a letter or an order shows in two thirds of the time.
      if (content?.question !== next.question) delayRest();
      draw(next);
    },
    mark: (marks) => {
      for (const [place, { element, cards }] of rows) {
        if (isInSight(place) || cards.every((card) => renderer.isMarked(card, marks))) {
          for (const card of cards) renderer.mark(card, marks);
        } else {
          element.remove();
          delayRest();
        }
      }
    },
    clear: () => {
      stop();
      clearTimeout(timer);
      content = undefined;
      rows.forEach(renderer.dispose);
      rows.clear();
    },
  };
}

/** From top to bottom. */
function toElements(rows: ReadonlyMap<number, Row<RowCard>>): HTMLElement[] {
  return [...rows].sort(([a], [b]) => a - b).map(([, { element }]) => element);
}
