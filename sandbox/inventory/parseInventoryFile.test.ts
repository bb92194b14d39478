import { expect, test } from 'vitest';
import { parseInventoryFile } from './parseInventoryFile';

const ak = { id: 'ak', appid: 730 };
const door = { id: 'door', appid: '252490' };
const stray = { id: 'stray' };

test('reads a whole response and gives each game its items', () => {
  const data = { inventory: [ak, door], count: 2, collateral: 42 };
  expect(parseInventoryFile({ requestId: 'r', success: true, data })).toEqual({
    items: { '730': [ak], '252490': [door] },
    collateral: 42,
  });
});

test('reads the bare data of a response', () => {
  expect(parseInventoryFile({ inventory: [ak] })).toEqual({
    items: { '730': [ak], '252490': [] },
    collateral: undefined,
  });
});

test('keeps items that name no game with the most frequent one, in order', () => {
  const { items } = parseInventoryFile({ inventory: [null, door, stray] });
  expect(items['252490']).toEqual([null, door, stray]);
  expect(items['730']).toEqual([]);
});

test.each([null, [], 'text', {}, { data: {} }, { data: { inventory: {} } }])(
  'says what it expects when given %j',
  (content) => {
    expect(() => parseInventoryFile(content)).toThrow('no inventory found');
  },
);
