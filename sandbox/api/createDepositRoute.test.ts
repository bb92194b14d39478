import { describe, expect, test } from 'vitest';
import { createTestDeposits, toLine } from '../testing/createTestDeposits';
import type { WireItem } from '../wire/WireItem';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function getFirst(items: readonly WireItem[]): WireItem {
  const [item] = items;
  if (item === undefined) throw new Error('no item can be deposited');
  return item;
}

test('answers a trade that is initiated and has no offer yet', async () => {
  const { deposit, getItems } = createTestDeposits();
  const items = (await getItems()).slice(0, 2);
  const { status, data } = await deposit(items, { externalId: 'first', game: '730' });
  const total = items.reduce((sum, { offer }) => sum + Math.round((offer?.price ?? 0) * 100), 0);
  expect(status).toBe(200);
  expect(data).toMatchObject({
    id: expect.stringMatching(uuid),
    type: 'deposit',
    source: 'client',
    merchantId: 'sandbox-merchant',
    clientUserId: expect.stringMatching(uuid),
    clientSteamID: '76561198000000001',
    clientTradeUrl: expect.stringContaining('https://steamcommunity.com/tradeoffer/new/'),
    status: 'initiated',
    game: '730',
    items: items.map(({ id }) => expect.objectContaining({ id })),
    totalPrice: total / 100,
    preCredit: total / 100,
    pendingCredit: 0,
    isInstant: true,
    externalId: 'first',
    botInfo: { name: expect.any(String), avatar: expect.any(String), steamId: expect.any(String) },
    createdAt: '2026-03-04T10:00:00.000Z',
    updatedAt: '2026-03-04T10:00:00.000Z',
  });
  expect(data).not.toHaveProperty('offerID');
  expect(data).not.toHaveProperty('relatedTrades');
  expect(data).not.toHaveProperty('holdEndDate');
});

test('takes the items out of the inventory and the credit out of the collateral', async () => {
  const { deposit, getItems, getInventory } = createTestDeposits();
  const before = await getInventory();
  const item = getFirst(await getItems());
  const { data } = await deposit([item]);
  const after = await getInventory();
  expect(after.count).toBe(before.count - 1);
  expect(after.inventory.some(({ id }) => id === item.id)).toBe(false);
  expect(after.collateral).toBe((15_000 - Math.round(data.totalPrice * 100)) / 100);
});

describe('the externalId', () => {
  test('works once for all players of a merchant', async () => {
    const { deposit, getItems } = createTestDeposits();
    const items = await getItems();
    await deposit(items.slice(0, 1), { externalId: 'same' });
    const again = await deposit(items.slice(1, 2), { externalId: 'same' });
    expect([again.status, again.error.key]).toEqual([409, 'EXTERNAL_ID_EXISTS']);
    const other = getFirst(await getItems('limit=-1', 'sandbox-player-two'));
    const squatted = await deposit([other], { externalId: 'same' }, 'sandbox-player-two');
    expect(squatted.error.key).toBe('EXTERNAL_ID_EXISTS');
  });

  test('is a merchant of its own behind each suffix', async () => {
    const { deposit, getItems } = createTestDeposits();
    const items = [getFirst(await getItems())];
    for (const token of ['sandbox-player~a', 'sandbox-player~b']) {
      expect((await deposit(items, { externalId: 'same' }, token)).status).toBe(200);
    }
  });

  test('survives a refusal that came before there was a trade', async () => {
    const { post, deposit, getItems } = createTestDeposits();
    const item = getFirst(await getItems());
    const line = { ...toLine(item), price: 0.01234 };
    const refused = await post({ items: [line], externalId: 'kept' });
    expect(refused.error.key).toBe('PRICE_CHANGED');
    expect((await deposit([item], { externalId: 'kept' })).status).toBe(200);
  });

  test.each(['no-bots-available', 'trade-offer-failed', 'escrow-not-allowed', 'invalid-tradeurl'])(
    'is consumed by %s, which leaves a failed trade',
    async (name) => {
      const { deposit, getItems, getTrades } = createTestDeposits();
      const token = `sandbox-deposit-${name}-once`;
      const items = [getFirst(await getItems('limit=-1', token))];
      const failed = await deposit(items, { externalId: 'used' }, token);
      expect(failed.status).toBeGreaterThanOrEqual(400);
      const { data } = await getTrades('', token);
      expect(data.items).toMatchObject([
        { status: 'failed', externalId: 'used', error: expect.any(String) },
      ]);
      const again = await deposit(items, { externalId: 'used' }, token);
      expect(again.error.key).toBe('EXTERNAL_ID_EXISTS');
      expect((await deposit(items, { externalId: 'new' }, token)).status).toBe(200);
    },
  );

  test('is noticed last when so set, after what the first deposit itself has changed', async () => {
    const { deposit, getItems, control } = createTestDeposits();
    const items = [getFirst(await getItems())];
    await control({ action: 'settings', externalIdCheck: 'last' });
    await deposit(items, { externalId: 'same' });
    expect((await deposit(items, { externalId: 'same' })).error.key).toBe('ITEMS_UNAVAILABLE');
  });
});

test('locks the user while a deposit is being processed, and nobody else', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { deposit, getItems, control } = createTestDeposits({ sleep: () => finished });
  const items = await getItems();
  const [one, two] = [items.slice(0, 1), items.slice(1, 2)];
  await control({ action: 'settings', latencySeconds: 3 });
  const first = deposit(one, { externalId: 'first' });
  const second = await deposit(two, { externalId: 'second' });
  expect(second).toMatchObject({ status: 409, error: { key: 'DEPOSIT_IN_PROGRESS' } });
  expect(Number(second.retryAfter)).toBeGreaterThan(0);
  const other = await getItems('limit=-1', 'sandbox-player~other');
  expect((await deposit(other.slice(0, 1), {}, 'sandbox-player~other')).status).toBe(200);
  finish();
  expect((await first).status).toBe(200);
  expect((await deposit(two, { externalId: 'second' })).status).toBe(200);
});

test.each([
  [true, 500],
  [false, 5],
])(
  'with verified=%s takes %d deposits a minute of all players',
  { timeout: 30_000 },
  async (verified, limit) => {
    const { post, pass } = createTestDeposits({ verified });
    for (let count = 0; count < limit; count += 1) {
      expect((await post({ items: [] })).error.key).toBe('MISSING_ITEMS');
    }
    expect(await post({ items: [] })).toMatchObject({
      status: 429,
      error: { key: 'RATE_LIMITED' },
    });
    pass(60_000);
    expect((await post({ items: [] })).error.key).toBe('MISSING_ITEMS');
  },
);

test('asks for a token first', async () => {
  const { post } = createTestDeposits();
  expect(await post({}, 'nonsense')).toMatchObject({
    status: 401,
    error: { key: 'INVALID_TOKEN' },
  });
});
