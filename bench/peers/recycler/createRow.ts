import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import { type Card, createCard } from './createCard';
import { createElement } from './createElement';

/** The state that all rows show. */
export type Shown = {
  items: readonly Item[];
  layout: GridLayout;
  isPicked: (id: string) => boolean;
};

/** A recycled row. It moves to where a row is needed, and its cards are rewritten. */
export type Row = {
  show: (row: number, shown: Shown) => void;
  /** Hides a row that has not been shown since the items changed. */
  settle: (items: readonly Item[]) => void;
  drawPicks: (isPicked: Shown['isPicked']) => void;
  /** Updates the picked state of one item, if the row shows it. */
  drawPick: (index: number, isPicked: boolean) => void;
};

export function createRow(list: HTMLElement, columns: number, imageBase: string): Row {
  const element = createElement('div', 'grid-row', list);
  element.role = 'presentation';
  const cards = Array.from({ length: columns }, (): Card => {
    const card = createCard(imageBase);
    element.append(card.element);
    return card;
  });
  let at = -1;
  let items: readonly Item[] = [];
  return {
    show: (row, shown) => {
      if (row === at && shown.items === items) return;
      if (row !== at) element.style.transform = `translateY(${row * shown.layout.rowHeight}px)`;
      if (element.hidden) element.hidden = false;
      at = row;
      items = shown.items;
      for (const [column, card] of cards.entries()) {
        const index = row * columns + column;
        const item = items[index];
        if (item === undefined) card.hide();
        else card.show(item, { index, setSize: items.length, isPicked: shown.isPicked(item.id) });
      }
    },
    settle: (wanted) => {
      if (items === wanted) return;
      at = -1;
      element.hidden = true;
    },
    drawPicks: (isPicked) => {
      for (const [column, card] of cards.entries()) {
        const item = items[at * columns + column];
        if (item !== undefined) card.setPicked(isPicked(item.id));
      }
    },
    drawPick: (index, isPicked) => {
      if (at === Math.floor(index / columns)) cards[index % columns]?.setPicked(isPicked);
    },
  };
}
