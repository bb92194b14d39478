import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import type { WireItem } from '../wire/WireItem';
import { computePreCredit } from './credit';

const cents = fc.integer({ min: 0, max: 10_000_000 });

test('credits at once what the collateral covers, and never more than the total', () => {
  fc.assert(
    fc.property(cents, cents, fc.boolean(), (totalCents, availableCents, isInstant) => {
      const sale = { game: '730' as const, totalCents, availableCents, isInstant };
      const expected = isInstant ? Math.min(totalCents, availableCents) : 0;
      expect(computePreCredit(sale)).toBe(expected);
    }),
  );
});

test('credits nothing when trades have bound more than there is', () => {
  const sale = { game: '730' as const, totalCents: 500, isInstant: true };
  expect(computePreCredit({ ...sale, availableCents: -1 })).toBe(0);
});

test('credits Rust in full whatever the settings', () => {
  const sale = { game: '252490' as const, totalCents: 500, isInstant: false, availableCents: 0 };
  expect(computePreCredit(sale)).toBe(500);
});

function createItems(prices: readonly number[]): WireItem[] {
  return prices.map((price, index) => ({
    id: `item-${index}`,
    name: 'Item',
    marketHashName: 'Item',
    type: 'Rifle',
    iconUrl: 'hash',
    appid: 730,
    tradable: true,
    offer: { price: price / 100, accepted: true },
  }));
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + Math.round(value * 100), 0);

test('adds up: credits to totals, pools to credits, splits to baskets, exposure to collateral', async () => {
  const baskets = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 12 });
  const size = fc.integer({ min: 1, max: 12 });
  await fc.assert(
    fc.asyncProperty(baskets, size, cents, async (prices, itemsPerTrade, collateral) => {
      const inventory = createItems(prices);
      const { deposit, getInventory } = createTestDeposits({
        inventoryFile: { inventory, collateral: collateral / 100 },
        trading: { itemsPerTrade },
      });
      const { data } = await deposit(inventory);
      const trades = [data, ...(data.relatedTrades ?? [])];
      expect(trades).toHaveLength(Math.ceil(prices.length / itemsPerTrade));
      for (const { totalPrice, preCredit, pendingCredit, collateral: backing } of trades) {
        expect(sum([preCredit, pendingCredit])).toBe(sum([totalPrice]));
        expect(sum([backing.merchant, backing.provider])).toBe(sum([preCredit]));
      }
      const total = prices.reduce((all, price) => all + price, 0);
      const credited = sum(trades.map(({ preCredit }) => preCredit));
      expect(sum(trades.map(({ totalPrice }) => totalPrice))).toBe(total);
      expect(credited).toBe(Math.min(total, collateral));
      expect((await getInventory()).collateral).toBe((collateral - credited) / 100);
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('collateral', () => {
  const inventory = createItems([10_000, 10_000, 10_000]);
  const inventoryFile = { inventory, collateral: 150 };

  test('backs the next deposit with what the unfinished ones leave, down to nothing', async () => {
    const { deposit, getInventory } = createTestDeposits({ inventoryFile });
    const seen: number[][] = [];
    for (const item of inventory) {
      const { data } = await deposit([item]);
      seen.push([data.preCredit, data.pendingCredit, (await getInventory()).collateral]);
    }
    expect(seen).toEqual([
      [100, 0, 50],
      [50, 50, 0],
      [0, 100, 0],
    ]);
  });

  test.each([
    ['hold', 50],
    ['completed', 150],
    ['declined', 150],
    ['canceled', 150],
    ['failed', 150],
    ['reverted', 150],
  ])('of a trade in %s leaves %d', async (status, left) => {
    const { deposit, getInventory, control } = createTestDeposits({ inventoryFile });
    const { data } = await deposit(inventory.slice(0, 1));
    await control({ action: 'drive', trade: data.id, status });
    expect((await getInventory()).collateral).toBe(left);
  });

  test('stays whole when the deposit is not instant', async () => {
    const { deposit, getInventory } = createTestDeposits({ inventoryFile });
    const { data } = await deposit(inventory, { isInstant: false });
    expect(data).toMatchObject({ preCredit: 0, pendingCredit: 300, isInstant: false });
    expect((await getInventory()).collateral).toBe(150);
  });
});

test('a deposit of several units is worth as many offers', async () => {
  const [stack] = createItems([15]).map((item) => ({ ...item, appid: 252490, amount: 7 }));
  const { post } = createTestDeposits({ inventoryFile: { inventory: [stack] } });
  const items = [{ itemId: 'item-0', price: 0.15, amount: 3 }];
  const { data } = await post({ items, game: '252490' });
  expect(data).toMatchObject({ totalPrice: 0.45, preCredit: 0.45, pendingCredit: 0 });
  expect(data.items).toMatchObject([{ id: 'item-0', amount: 3 }]);
});
