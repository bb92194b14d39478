import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Card } from '~/inventory/card/createCard';
import { drawRow } from './drawRow';

const rest = { first: 5, setSize: 12, idPrefix: 'c', imageBase: 'https://images.example/' };

type Change = { length?: number; isElsewhere?: boolean };

function draw(
  row: HTMLElement,
  before: readonly Card[],
  items: readonly Item[],
  { length = items.length, isElsewhere = false }: Change = {},
) {
  return drawRow(row, before, { ...rest, items, length }, isElsewhere);
}

const createItem = (id: string, price: number) =>
  createTestItem({ id, name: id, marketHashName: id, offer: { price, accepted: true } });

test('a card stays when its item comes with another price, and says so', () => {
  const row = document.createElement('div');
  const before = draw(row, [], [createItem('a', 1), createItem('b', 2)]);
  const [card] = row.children;
  draw(row, before, [createItem('a', 3), createItem('b', 2)]);
  expect(row.firstElementChild).toBe(card);
  expect(card?.textContent).toContain('$3.00');
  expect(card?.textContent).not.toContain('$1.00');
});

test('cards move with their items, and those that left are gone', () => {
  const row = document.createElement('div');
  const [a, b, c] = [createItem('a', 1), createItem('b', 2), createItem('c', 3)];
  const before = draw(row, [], [a, b]);
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
  draw(row, [], [createItem('a', 1)], { length: 3 });
  expect(row.querySelectorAll('[role=option]')).toHaveLength(1);
  expect(row.querySelectorAll(':scope > [aria-hidden=true]')).toHaveLength(2);
});

test('in a row that was out of sight cards take other items, and nothing of those before stays on them', () => {
  const row = document.createElement('div');
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
  const before = draw(row, [], [special, createItem('b', 2)]);
  const [first, second] = row.children;
  draw(row, before, [createItem('c', 3)], { isElsewhere: true });
  expect([...row.children]).toEqual([first]);
  expect(second?.isConnected).toBe(false);
  const fresh = document.createElement('div');
  draw(fresh, [], [createItem('c', 3)]);
  expect(toShown(row)).toEqual(toShown(fresh));
});

test('a row that stays where it is gives no card to another item, as somebody may be about to click it', () => {
  const row = document.createElement('div');
  const before = draw(row, [], [createItem('a', 1)]);
  const [card] = row.children;
  draw(row, before, [createItem('b', 2)]);
  expect(row.firstElementChild).not.toBe(card);
});

/** What is on a card, without what is hidden. */
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
