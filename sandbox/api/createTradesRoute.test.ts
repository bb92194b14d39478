import { expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import type { WireItem } from '../wire/WireItem';

async function createTrades(count: number) {
  const sandbox = createTestDeposits({ trading: { itemsPerTrade: 1 } });
  const items = (await sandbox.getItems()).slice(0, count);
  const { data } = await sandbox.deposit(items, { externalId: 'basket' });
  const ids = [data, ...(data.relatedTrades ?? [])].map(({ id }) => id);
  return { ...sandbox, items, ids };
}

test('lists nothing for a player who has deposited nothing', async () => {
  const { data } = await createTestDeposits().getTrades();
  expect(data).toEqual({ items: [], nextCursor: null });
});

test('lists 20 trades, newest first, and goes on from the cursor to the end', async () => {
  const { getTrades, ids } = await createTrades(45);
  const seen: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `cursor=${cursor}`;
    const { data } = await getTrades(query);
    seen.push(...data.items.map(({ id }) => id));
    sizes.push(data.items.length);
    cursor = data.nextCursor;
  }
  expect(seen).toEqual(ids.toReversed());
  expect(sizes).toEqual([20, 20, 5]);
});

test('ends exactly with a full last page', async () => {
  const { getTrades } = await createTrades(4);
  const { data } = await getTrades('limit=2');
  expect((await getTrades(`limit=2&cursor=${data.nextCursor}`)).data.nextCursor).toBeNull();
});

test('keeps a cursor good while newer trades come', async () => {
  const { getTrades, getItems, deposit, ids } = await createTrades(4);
  const { data } = await getTrades('limit=2');
  await deposit((await getItems()).slice(0, 1));
  const next = await getTrades(`limit=2&cursor=${data.nextCursor}`);
  expect(next.data.items.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
});

test('shows each part of a split basket as a trade of its own, one of them with the externalId', async () => {
  const { getTrades, ids } = await createTrades(3);
  const { items } = (await getTrades()).data;
  expect(items.filter((trade) => 'externalId' in trade).map(({ id }) => id)).toEqual([ids[0]]);
  expect(items.some((trade) => 'relatedTrades' in trade)).toBe(false);
});

test('splits at 60 items unless told otherwise', async () => {
  const { deposit, getItems } = createTestDeposits();
  const { data } = await deposit((await getItems()).slice(0, 125));
  const trades = [data, ...(data.relatedTrades ?? [])];
  expect(trades.map(({ items }) => items.length)).toEqual([60, 60, 5]);
});

test('shows Rust to those alone who ask for it', async () => {
  const { deposit, getItems, getTrades } = createTestDeposits();
  const rust: WireItem[] = (await getItems('game=252490&limit=-1')).slice(0, 1);
  await deposit(rust, { game: '252490' });
  expect((await getTrades()).data.items).toEqual([]);
  expect((await getTrades('game=252490&type=deposit')).data.items).toHaveLength(1);
  expect((await getTrades('game=252490&type=withdraw')).data.items).toEqual([]);
});

test('shows nobody the trades of another', async () => {
  const { getTrades } = await createTrades(2);
  expect((await getTrades('', 'sandbox-player-two')).data.items).toEqual([]);
  expect((await getTrades('', 'sandbox-player~other')).data.items).toEqual([]);
});

test.each([
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=two',
  'type=all',
  'game=440',
  'cursor=nonsense',
  'cursor=',
  'page=2',
  'limit=1&limit=2',
])('refuses %s', async (query) => {
  const { status, error } = await createTestDeposits().getTrades(query);
  expect([status, error.key]).toEqual([400, 'VALIDATION_FAILED']);
  expect(Object.keys(error.fields ?? {})).toEqual([query.split('=')[0]]);
});

test.each([
  [true, 3_000],
  [false, 30],
])(
  'with verified=%s answers %d times a minute',
  async (verified, limit) => {
    const { getTrades } = createTestDeposits({ verified });
    for (let count = 0; count < limit; count += 1) await getTrades();
    expect(await getTrades()).toMatchObject({ status: 429, error: { key: 'RATE_LIMITED' } });
  },
  30_000,
);

test.each([
  ['rate-limited', 429],
  ['server-error', 500],
  ['system-maintenance', 503],
  ['invalid-token', 401],
])('plays sandbox-trades-%s on this route alone', async (name, status) => {
  const { deposit, getItems, getTrades } = createTestDeposits();
  const token = `sandbox-trades-${name}-once`;
  const items = await getItems('limit=-1', token);
  expect((await deposit(items.slice(0, 1), {}, token)).status).toBe(200);
  expect((await getTrades('', token)).status).toBe(status);
  expect((await getTrades('', token)).data.items).toHaveLength(1);
});
