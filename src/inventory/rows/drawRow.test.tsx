import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Card } from '~/inventory/card/createCard';
import { createCardRenderer } from '~/inventory/card/createCardRenderer';
import { drawRow, type Row } from './drawRow';

const renderer = createCardRenderer('https://images.example/', 'c');
const rest = { first: 5, setSize: 12 };

type Change = { length?: number; mayReassign?: boolean };

const createRow = (): Row<Card> => ({ element: document.createElement('div'), cards: [] });

function draw(
  row: Row<Card>,
  items: readonly Item[],
  { length = items.length, mayReassign = false }: Change = {},
) {
  drawRow(row, { ...rest, items, length }, mayReassign, renderer);
}

const createItem = (id: string, price: number) =>
  createTestItem({ id, name: id, marketHashName: id, offer: { price, accepted: true } });

test('a card stays when its item comes with another price, and says so', () => {
  const row = createRow();
  draw(row, [createItem('a', 1), createItem('b', 2)]);
  const [card] = row.element.children;
  draw(row, [createItem('a', 3), createItem('b', 2)]);
  expect(row.element.firstElementChild).toBe(card);
  expect(card?.textContent).toContain('$3.00');
  expect(card?.textContent).not.toContain('$1.00');
});

test('cards move with their items, and those that left are gone', () => {
  const row = createRow();
  const [a, b, c] = [createItem('a', 1), createItem('b', 2), createItem('c', 3)];
  draw(row, [a, b]);
  const second = row.element.children[1];
  draw(row, [b, c]);
  expect(row.element.firstElementChild).toBe(second);
  expect(second?.id).toBe('c5');
  expect(second?.ariaPosInSet ?? second?.getAttribute('aria-posinset')).toBe('6');
  expect(row.element.children).toHaveLength(2);
  expect(row.element.textContent).not.toContain('$1.00');
});

test('a card whose item has not arrived is a box that screen readers ignore', () => {
  const row = createRow();
  draw(row, [createItem('a', 1)], { length: 3 });
  expect(row.element.querySelectorAll('[role=option]')).toHaveLength(1);
  expect(row.element.querySelectorAll(':scope > [aria-hidden=true]')).toHaveLength(2);
});

test('in a row that was out of sight cards take other items, and nothing of those before stays on them', () => {
  const row = createRow();
  const special = createTestItem({
    id: 'a',
    marketHashName: '★ StatTrak™ Karambit | Doppler (Factory New)',
    wear: '0.01',
    paintSeed: 7,
    exterior: 'Factory New',
    doppler: { name: 'Ruby' },
    charm: { name: 'Lil’ Ava' },
    stickers: [{ name: 'Sticker A', slot: 0 }],
    tradable: false,
  });
  draw(row, [special, createItem('b', 2)]);
  const [first, second] = row.element.children;
  draw(row, [createItem('c', 3)], { mayReassign: true });
  expect([...row.element.children]).toEqual([first]);
  expect(second?.isConnected).toBe(false);
  const fresh = createRow();
  draw(fresh, [createItem('c', 3)]);
  expect(toShown(row.element)).toEqual(toShown(fresh.element));
});

test('a row that stays where it is gives no card to another item, as somebody may be about to click it', () => {
  const row = createRow();
  draw(row, [createItem('a', 1)]);
  const [card] = row.element.children;
  draw(row, [createItem('b', 2)]);
  expect(row.element.firstElementChild).not.toBe(card);
});

/** The visible texts of a card. */
function toShown(row: HTMLElement): string[] {
  const shown = row.cloneNode(true);
  if (!(shown instanceof HTMLElement)) throw new Error('no row');
  for (const hidden of shown.querySelectorAll('[hidden]')) hidden.remove();
  const [card] = shown.children;
  return [
    card?.getAttribute('aria-description') ?? '',
    card?.getAttribute('aria-disabled') ?? '',
    ...Array.from(
      shown.querySelectorAll('*'),
      (element) => `${element.className} ${element.textContent}`,
    ),
  ];
}
