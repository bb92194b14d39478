import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';

async function createMany(count: number, status?: string) {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = await sandbox.getItems();
  const ids: string[] = [];
  for (const item of items.slice(0, count)) {
    const { data } = await sandbox.deposit([item]);
    ids.push(data.id);
    if (status !== undefined) await sandbox.control({ action: 'drive', trade: data.id, status });
  }
  return { ...sandbox, ids, next: items.slice(count, count + 1) };
}

describe('five deposits that await acceptance', () => {
  test.each(['initiated', 'pending', 'active'])(
    'in %s leave no room for a sixth',
    async (status) => {
      const { deposit, next } = await createMany(5, status);
      expect(await deposit(next)).toMatchObject({
        status: 429,
        retryAfter: null,
        error: { key: 'TOO_MANY_ACTIVE_TRADES' },
      });
    },
  );

  test.each(['hold', 'completed', 'declined', 'canceled', 'failed'])(
    'make room when one comes to %s',
    async (status) => {
      const { deposit, next, control, ids } = await createMany(5);
      await control({ action: 'drive', trade: ids[2], status });
      expect((await deposit(next)).status).toBe(200);
    },
  );

  test('are baskets, however many trades each was split into', async () => {
    const { deposit, getItems } = createTestDeposits({ trading: { itemsPerTrade: 1 } });
    const items = await getItems();
    expect((await deposit(items.slice(0, 8))).data.relatedTrades).toHaveLength(7);
    expect((await deposit(items.slice(8, 9))).status).toBe(200);
  });
});

describe('ten deposits in five minutes', () => {
  test('leave no room for an eleventh until the first is five minutes old', async () => {
    const { deposit, next, pass } = await createMany(10, 'hold');
    pass(60_000);
    expect(await deposit(next)).toMatchObject({
      status: 429,
      retryAfter: '240',
      error: { key: 'RATE_LIMITED' },
    });
    pass(239_999);
    expect((await deposit(next)).status).toBe(429);
    pass(1);
    expect((await deposit(next)).status).toBe(200);
  });

  test('are those of one player', async () => {
    const { deposit, getItems } = await createMany(10, 'completed');
    const items = await getItems('limit=-1', 'sandbox-player-two');
    expect((await deposit(items.slice(0, 1), {}, 'sandbox-player-two')).status).toBe(200);
  });
});
