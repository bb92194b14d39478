import { expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { createPricedItem, createTestBatch, toTestLine } from '~/deposit/testing/createTestSending';
import { compareLines } from './compareLines';
import { parseOverstocked } from './parseOverstocked';

const lines = [
  toTestLine(createPricedItem('a', 1)),
  toTestLine(createPricedItem('b', 1)),
  toTestLine(createPricedItem('stack', 1, { amount: 9, marketHashName: 'Stack' }), 5),
];
const changes = compareLines([createTestBatch({ kind: 'waiting' }, lines)], new Map());
const parse = (details: unknown) =>
  parseOverstocked(new AssetPayError({ key: 'ITEM_OVERSTOCKED', details }), changes).map(
    ({ change, remaining }) => [change.id, remaining],
  );

test('names what was sent, with the units that are still taken', () => {
  expect(
    parse({
      items: [
        { itemId: 'a', remaining: 0 },
        { itemId: 'stack', remaining: '3' },
      ],
    }),
  ).toEqual([
    ['a', 0],
    ['stack', 3],
  ]);
});

test.each([
  undefined,
  null,
  'sold out',
  {},
  { items: 'a' },
  { items: [null, 7, {}, { itemId: 5 }, { itemId: 'stranger', remaining: 0 }] },
])('%j names nothing', (details) => {
  expect(parse(details)).toEqual([]);
});

test('an unreadable remainder counts as none, a negative one too', () => {
  expect(
    parse({
      items: [
        { itemId: 'a', remaining: 'few' },
        { itemId: 'b', remaining: -2 },
      ],
    }),
  ).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('two of a name of which one is taken: one goes', () => {
  const items = [
    { itemId: 'a', remaining: 1 },
    { itemId: 'b', remaining: 1 },
  ];
  expect(parse({ items })).toEqual([['b', 0]]);
});
