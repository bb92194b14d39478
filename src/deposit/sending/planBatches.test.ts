import { expect, test } from 'vitest';
import { createPricedItem, toTestLine } from '~/deposit/testing/createTestSending';
import type { OpenKey } from './attempts';
import { planBatches } from './planBatches';

function toOrder(...ids: string[]) {
  const lines = ids.map((id) => toTestLine(createPricedItem(id, 2, { assetId: `asset-${id}` })));
  return { game: '730', lines, isInstant: true } as const;
}

function createOpenKey(externalId: string, ids: string[], changes: Partial<OpenKey> = {}) {
  const orders = [ids.map((itemId) => ({ itemId, price: 1 }))];
  return { externalId, game: '730', kind: 'unfound', orders, assets: [], ...changes } as const;
}

function plan(order: ReturnType<typeof toOrder>, ...openKeys: OpenKey[]) {
  return planBatches(order, openKeys).map(({ body }) => ({
    number: body.externalId,
    ids: body.items.map(({ itemId }) => itemId).join(' '),
  }));
}

test('items that nobody looks for go out under a number of their own', () => {
  const [one] = plan(toOrder('a', 'b'), createOpenKey('old', ['c']));
  expect(one).toMatchObject({ number: expect.stringMatching(/^[0-9a-f]{32}$/), ids: 'a b' });
});

test.each([
  ['the very same items', ['a', 'b']],
  ['one of them', ['a']],
  ['one of them among others', ['c', 'b']],
])(
  '%s as a deposit that was not found go out under its number, whatever their prices',
  (_, ids) => {
    expect(plan(toOrder(...ids), createOpenKey('old', ['a', 'b']))).toEqual([
      { number: 'old', ids: ids.join(' ') },
    ]);
  },
);

test('an item is known by its asset ID too, where its id has changed', () => {
  const openKey = createOpenKey('old', ['before'], { assets: ['asset-a'] });
  expect(plan(toOrder('a'), openKey)).toEqual([{ number: 'old', ids: 'a' }]);
});

test('where two deposits were not found, each of their items goes out under its own number', () => {
  const openKeys = [createOpenKey('one', ['a']), createOpenKey('two', ['b'])];
  const batches = plan(toOrder('a', 'b', 'c'), ...openKeys);
  expect(batches.slice(0, 2)).toEqual([
    { number: 'one', ids: 'a' },
    { number: 'two', ids: 'b' },
  ]);
  expect(batches[2]?.ids).toBe('c');
  expect(['one', 'two']).not.toContain(batches[2]?.number);
});

test.each([
  ['a deposit that was made', { kind: 'made' }],
  ['a deposit of the other game', { game: '252490' }],
] as const)('the number of %s is not used again', (_, changes) => {
  const [batch] = plan(toOrder('a'), createOpenKey('old', ['a'], changes));
  expect(batch?.number).not.toBe('old');
});
