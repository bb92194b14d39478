import { expect, test } from 'vitest';
import { createTestDeposits, toLine } from '../testing/createTestDeposits';

async function depositOne(token: string) {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = (await sandbox.getItems('limit=-1', token)).slice(-1);
  const { data } = await sandbox.deposit(items, { externalId: 'mine' }, token);
  const [row] = (await sandbox.getTrades('', token)).data.items;
  return { item: items[0], data, row };
}

test('trades can name their items by the asset id alone', async () => {
  const { item, row } = await depositOne('sandbox-trades-bare-items');
  expect(row).toMatchObject({ externalId: 'mine', status: 'initiated' });
  expect(row?.items).toEqual([
    { assetId: item?.assetId, appid: 730, marketHashName: item?.marketHashName },
  ]);
});

test('trades can be malformed but for their number and their items', async () => {
  const { item, row } = await depositOne('sandbox-trades-malformed-rows');
  expect(row).toMatchObject({ externalId: 'mine', items: [{ id: item?.id }] });
  expect([typeof row?.status, typeof row?.totalPrice]).toEqual(['object', 'object']);
});

test('a trade can be worth less than was confirmed', async () => {
  const { item, data } = await depositOne('sandbox-total-differs');
  expect(data.totalPrice).toBeCloseTo((item?.offer?.price ?? 0) * 0.9, 2);
  expect(data.totalPrice).toBeLessThan(item?.offer?.price ?? 0);
});

test('a line in parts of a cent is rounded once, not for each unit', async () => {
  const sandbox = createTestDeposits();
  const token = 'sandbox-cent-fractions';
  const items = await sandbox.getItems('limit=-1', token);
  const stack = items.find(({ offer }) => offer?.price === 0.015);
  const line = stack && { ...toLine(stack), amount: 1_000 };
  const { data } = await sandbox.post({ items: [line] }, token);
  expect(data.totalPrice).toBe(15);
});

test.each([
  ['sandbox-single-units', (amount: number) => amount === 1],
  ['sandbox-stacks', (amount: number) => amount > 1],
])('%s says how many units each item is, in both games', async (token, isRight) => {
  const { getInventory } = createTestDeposits();
  for (const game of ['730', '252490']) {
    const { inventory } = await getInventory(`game=${game}&limit=-1`, token);
    expect(inventory).toHaveLength(60);
    expect(inventory.every(({ amount }) => amount !== undefined && isRight(amount))).toBe(true);
  }
});
