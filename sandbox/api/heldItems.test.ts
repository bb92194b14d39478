import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import { tradeStatuses } from '../trading/Trade';
import type { WireTrade } from '../trading/toWireTrade';
import type { WireItem } from '../wire/WireItem';

const collateral = 20;
const released = ['declined', 'canceled', 'failed', 'reverted'];
const unfinished = ['initiated', 'pending', 'active', 'hold'];

const inventory: WireItem[] = Array.from({ length: 6 }, (_, index) => ({
  id: `item-${index}`,
  name: 'Item',
  marketHashName: 'Item',
  type: 'Thing',
  iconUrl: 'hash',
  appid: index < 3 ? 730 : 252490,
  tradable: true,
  ...(index < 3 ? {} : { amount: 5 }),
  offer: { price: 7.35, accepted: true },
}));

const index = fc.integer({ min: 0, max: 5 });
const line = fc.record({ index, amount: fc.integer({ min: 1, max: 4 }) });
const step = fc.oneof(
  fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), isInstant: fc.boolean() }),
  fc.record({ drive: fc.integer({ min: 0, max: 20 }), status: fc.constantFrom(...tradeStatuses) }),
  fc.record({ pass: fc.integer({ min: 0, max: 200_000 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function createScene() {
  const sandbox = createTestDeposits({
    inventoryFile: { inventory, collateral },
    trading: { itemsPerTrade: 2, acceptMs: 60_000, holdMs: 60_000 },
  });
  const getTrades = async () => {
    const lists = await Promise.all(
      ['730', '252490'].map((game) => sandbox.getTrades(`game=${game}&limit=100`)),
    );
    return lists.flatMap(({ data }) => data.items);
  };
  return { ...sandbox, getTrades };
}

type Scene = ReturnType<typeof createScene>;

async function take(scene: Scene, taken: Step): Promise<void> {
  if ('pass' in taken) scene.pass(taken.pass);
  else if ('drive' in taken) {
    const { status } = taken;
    const trades = await scene.getTrades();
    const trade = trades[taken.drive % Math.max(1, trades.length)]?.id;
    await scene.control({ action: 'drive', trade, status });
  } else {
    const game = (taken.lines[0]?.index ?? 0) < 3 ? '730' : '252490';
    const items = taken.lines.map(({ index: at, amount }) => {
      const isStack = at >= 3;
      return { itemId: `item-${at}`, price: 7.35, amount: isStack ? amount : 1 };
    });
    await scene.post({ items, game, isInstant: taken.isInstant });
  }
}

function countUnits(items: readonly WireItem[], id: string): number {
  return items
    .filter((item) => item.id === id)
    .reduce((units, { amount = 1 }) => units + amount, 0);
}

function toItems(trades: readonly WireTrade[]): WireItem[] {
  return trades.flatMap(({ items }) => items).flatMap((item) => readItem(item));
}

function readItem({ id, amount }: Record<string, unknown>): WireItem[] {
  const known = inventory.find((item) => item.id === id);
  if (known === undefined) return [];
  return [{ ...known, amount: typeof amount === 'number' ? amount : 1 }];
}

test('every unit is in the inventory or in one trade, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
      const scene = createScene();
      for (const taken of steps) {
        await take(scene, taken);
        const trades = await scene.getTrades();
        const cs2 = await scene.getInventory();
        const rust = await scene.getInventory('game=252490&limit=-1');
        const kept = toItems(trades.filter(({ status }) => !released.includes(status)));
        const left = [...cs2.inventory, ...rust.inventory];
        for (const { id, amount = 1 } of inventory) {
          expect(countUnits(left, id) + countUnits(kept, id)).toBe(amount);
        }
        const bound = trades
          .filter(({ game, status }) => game === '730' && unfinished.includes(status))
          .reduce((cents, { preCredit }) => cents + Math.round(preCredit * 100), 0);
        expect(cs2.collateral).toBe(Math.max(0, collateral * 100 - bound) / 100);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
