import { expect, test } from 'vitest';
import { parseInventoryFile } from './parseInventoryFile';

const AK = { id: 'ak', appid: 730 };
const DOOR = { id: 'door', appid: '252490' };
const STRAY = { id: 'stray' };

test('reads a whole response and gives each game its items', () => {
  const data = { inventory: [AK, DOOR], count: 2, collateral: 42 };
  expect(parseInventoryFile({ requestId: 'r', success: true, data })).toEqual({
    items: { '730': [AK], '252490': [DOOR] },
    collateral: 42,
  });
});

test('reads the bare data of a response', () => {
  expect(parseInventoryFile({ inventory: [AK] })).toEqual({
    items: { '730': [AK], '252490': [] },
    collateral: undefined,
  });
});

test('keeps items that name no game with the most frequent one, in order', () => {
  const { items } = parseInventoryFile({ inventory: [null, DOOR, STRAY] });
  expect(items['252490']).toEqual([null, DOOR, STRAY]);
  expect(items['730']).toEqual([]);
});

test.each([null, [], 'text', {}, { data: {} }, { data: { inventory: {} } }])(
  'says what it expects when given %j',
  (content) => {
    expect(() => parseInventoryFile(content)).toThrow('no inventory found');
  },
);
