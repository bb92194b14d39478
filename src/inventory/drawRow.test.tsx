import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/createTestItem';
import type { Item } from '~/assetpay/item';
import { drawRow, type RowCards } from './drawRow';

const rest = { first: 5, setSize: 12, idPrefix: 'c', imageBase: 'https://images.example/' };

function draw(row: HTMLElement, before: RowCards, items: readonly Item[], length = items.length) {
  return drawRow(row, before, { ...rest, items, length });
}

const createItem = (id: string, price: number) =>
  createTestItem({ id, name: id, marketHashName: id, offer: { price, accepted: true } });

test('a card stays when its item comes with another price, and says so', () => {
  const row = document.createElement('div');
  const before = draw(row, new Map(), [createItem('a', 1), createItem('b', 2)]);
  const [card] = row.children;
  const mark = card?.querySelector('.card-details');
  draw(row, before, [createItem('a', 3), createItem('b', 2)]);
  expect(row.firstElementChild).toBe(card);
  expect(card?.textContent).toContain('$3.00');
  expect(mark?.isConnected).toBe(false);
});

test('cards move with their items, and those that left are gone', () => {
  const row = document.createElement('div');
  const [a, b, c] = [createItem('a', 1), createItem('b', 2), createItem('c', 3)];
  const before = draw(row, new Map(), [a, b]);
  const second = row.children[1];
  draw(row, before, [b, c]);
  expect(row.firstElementChild).toBe(second);
  expect(second?.id).toBe('c5');
  expect(second?.ariaPosInSet ?? second?.getAttribute('aria-posinset')).toBe('6');
  expect(row.children).toHaveLength(2);
  expect(row.textContent).not.toContain('$1.00');
});

test('a place without its item is a box that nobody hears of', () => {
  const row = document.createElement('div');
  draw(row, new Map(), [createItem('a', 1)], 3);
  expect(row.querySelectorAll('[role=option]')).toHaveLength(1);
  expect(row.querySelectorAll(':scope > [aria-hidden=true]')).toHaveLength(2);
});
