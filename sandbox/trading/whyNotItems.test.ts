import { expect, test } from 'vitest';
import type { DepositLine } from './parseDepositRequest';
import { resolveLines } from './resolveLines';
import type { ItemChange } from './Trading';
import { whyNotItems } from './whyNotItems';

const ownedItems = [
  { id: 'rifle', marketHashName: 'Rifle', tradable: true, offer: { price: 10.75, accepted: true } },
  {
    id: 'stack',
    marketHashName: 'Stack',
    tradable: true,
    amount: 20,
    offer: { price: 0.15, accepted: true, maxAmount: 8 },
  },
  { id: 'refused', tradable: true, offer: { price: 1, accepted: false } },
  { id: 'silent', tradable: true, offer: { price: 1 } },
  { id: 'locked', tradable: false, offer: { price: 1, accepted: true } },
  { id: 'worthless', tradable: true },
  { id: 'broken', tradable: true, offer: { price: '1', accepted: true } },
  null,
  'not an item',
];

function check(lines: Partial<DepositLine>[], changes: [string, ItemChange][] = []) {
  const whole = lines.map((line) => ({ itemId: 'rifle', price: 1, amount: 1, ...line }));
  return whyNotItems(
    resolveLines(whole, { left: ownedItems, items: ownedItems }),
    new Map(changes),
  );
}

test('lets items pass at exactly their offers, within what is held and accepted', () => {
  expect(check([{ price: 10.75 }, { itemId: 'stack', price: 0.15, amount: 8 }])).toBeUndefined();
});

test.each([
  ['another price', { price: 10.749999 }, 'PRICE_CHANGED'],
  ['an item that is not there', { itemId: 'nowhere' }, 'ITEMS_UNAVAILABLE'],
  ['an item that is refused', { itemId: 'refused' }, 'ITEMS_NOT_ACCEPTED'],
  ['an offer that does not say', { itemId: 'silent' }, 'ITEMS_NOT_ACCEPTED'],
  ['an item that Steam locks', { itemId: 'locked' }, 'ITEMS_NOT_ACCEPTED'],
  ['an item without an offer', { itemId: 'worthless' }, 'NO_OFFER_FOUND'],
  ['an offer without a price', { itemId: 'broken' }, 'NO_OFFER_FOUND'],
  ['more than is held', { price: 10.75, amount: 2 }, 'INSUFFICIENT_ITEM_AMOUNT'],
  ['more than is accepted', { itemId: 'stack', price: 0.15, amount: 9 }, 'EXCEEDS_MAX_AMOUNT'],
])('refuses %s', (_, line, key) => {
  expect(check([line])?.key).toBe(key);
  expect(check([{ itemId: 'stack', price: 0.15 }, line])?.key).toBe(key);
});

test('names the items that the stock has no room for, and how many it has room for', () => {
  const lines = [{ price: 10.75 }, { itemId: 'stack', price: 0.15, amount: 4 }];
  expect(check(lines, [['stack', { remaining: 3 }]])).toMatchObject({
    key: 'ITEM_OVERSTOCKED',
    details: { items: [{ itemId: 'stack', marketHashName: 'Stack', remaining: 3 }] },
  });
  expect(check(lines, [['stack', { remaining: 4 }]])).toBeUndefined();
});
