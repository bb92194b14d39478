import { expect, test } from 'vitest';
import { toTradeFacts } from './tradeFacts';

const context = { owner: '76561198000000001', game: '730' } as const;
const row = { id: 'trade-1', externalId: 'number-1', status: 'active', items: [{ id: 'item-1' }] };

test('says what a row holds, whether or not the row can be shown', () => {
  expect(toTradeFacts(row, context)).toEqual({
    id: 'trade-1',
    externalId: 'number-1',
    status: 'active',
    game: '730',
    lines: [{ id: 'item-1', assetId: undefined, units: 1, price: undefined }],
  });
});

test.each([
  ['nothing but its number', { externalId: 'number-1' }, { externalId: 'number-1', lines: [] }],
  ['a status that is no text', { ...row, status: 4 }, { status: undefined }],
  ['the other game', { ...row, game: '252490' }, { game: '252490' }],
  ['a game nobody knows', { ...row, game: 'chess' }, { game: '730' }],
  ['items that are no list', { ...row, items: 'none' }, { lines: [] }],
])('reads a row with %s', (_, value, expected) => {
  expect(toTradeFacts(value, context)).toMatchObject(expected);
});

test.each([
  ['absent', {}, 1],
  ['null', { amount: null }, 1],
  ['one', { amount: 1 }, 1],
  ['text', { amount: '40' }, 40],
  ['unreadable: it may be all', { amount: 'x' }, Number.POSITIVE_INFINITY],
  ['nothing: it may be all', { amount: 0 }, Number.POSITIVE_INFINITY],
])('an amount that is %s', (_, fields, units) => {
  const items = [{ id: 'item-1', ...fields }];
  expect(toTradeFacts({ ...row, items }, context)?.lines[0]?.units).toBe(units);
});

test.each([
  ['a withdrawal', { ...row, type: 'withdraw' }],
  ['somebody else’s', { ...row, clientSteamID: '76561198000000002' }],
  ['no row', 'text'],
  ['nothing', null],
])('%s counts for nothing', (_, value) => {
  expect(toTradeFacts(value, context)).toBeUndefined();
});
