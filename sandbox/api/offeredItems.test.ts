import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestDeposits, toLine } from '../testing/createTestDeposits';
import { tradeStatuses } from '../trading/Trade';

const token = 'sandbox-offered-listed';

async function offerTwice() {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = (await sandbox.getItems('limit=-1', token)).slice(0, 1);
  const first = await sandbox.deposit(items, { externalId: 'first' }, token);
  const second = await sandbox.deposit(items, { externalId: 'second' }, token);
  const read = async () => {
    const { data } = await sandbox.getTrades('', token);
    return Object.fromEntries(data.items.map(({ externalId, status }) => [externalId, status]));
  };
  const drive = (id: string, status: string) =>
    sandbox.control({ action: 'drive', trade: id, status }, token);
  return { ...sandbox, items, first: first.data, second: second.data, read, drive };
}

describe('where offered items stay listed', () => {
  test('one item stands in two open offers, and in the inventory', async () => {
    const { read, pass, items, getItems } = await offerTwice();
    pass(3_000);
    expect(await read()).toEqual({ first: 'active', second: 'active' });
    expect(await getItems('limit=-1', token)).toContainEqual(items[0]);
  });

  test('the first offer that is accepted has it, and the other fails', async () => {
    const { read, pass, drive, first, second, items, getItems } = await offerTwice();
    pass(3_000);
    await drive(second.id, 'hold');
    expect(await read()).toEqual({ first: 'failed', second: 'hold' });
    expect((await drive(first.id, 'hold')).status).toBe(400);
    expect(await getItems('limit=-1', token)).not.toContainEqual(items[0]);
  });

  test('an offer that was declined takes nothing from the other', async () => {
    const { read, drive, first, second } = await offerTwice();
    await drive(first.id, 'declined');
    await drive(second.id, 'completed');
    expect(await read()).toEqual({ first: 'declined', second: 'completed' });
  });

  test('a stack can be offered more often than it has units', async () => {
    const inventory = [
      {
        id: 'stack',
        name: 'Wood',
        appid: 252490,
        tradable: true,
        amount: 5,
        offer: { price: 0.5, accepted: true, maxAmount: 5 },
      },
    ];
    const sandbox = createTestDeposits({
      inventoryFile: { inventory },
      trading: { offeredItems: 'listed', acceptMs: 10_000 },
    });
    const game = '252490';
    const [item] = await sandbox.getItems('game=252490&limit=-1');
    const line = item && { ...toLine(item), amount: 3 };
    for (const externalId of ['a', 'b']) {
      const { status } = await sandbox.post({ items: [line], game, externalId });
      expect(status).toBe(200);
      sandbox.pass(1_000);
    }
    sandbox.pass(60_000);
    const { data } = await sandbox.getTrades('game=252490');
    expect(data.items.map(({ externalId, status }) => [externalId, status])).toEqual([
      ['b', 'failed'],
      ['a', 'completed'],
    ]);
    const left = await sandbox.getItems('game=252490&limit=-1');
    expect(left).toMatchObject([{ id: 'stack', amount: 2 }]);
  });
});

const unit = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  fc.record({ merchant: fc.boolean(), amount: unit }),
  fc.record({ drive: fc.nat(20), merchant: fc.boolean(), to: fc.constantFrom(...tradeStatuses) }),
  fc.record({ pass: fc.integer({ min: 0, max: 100_000 }) }),
);

test('no unit is accepted twice, at whatever merchant and in whatever order', async () => {
  const owned = 5;
  const offer = { price: 2, accepted: true, maxAmount: owned };
  const inventory = [{ id: 'stack', appid: 730, tradable: true, amount: owned, offer }];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      const sandbox = createTestDeposits({
        inventoryFile: { inventory },
        trading: { offeredItems: 'listed', acceptMs: 30_000, holdMs: 30_000 },
      });
      const tokens = ['sandbox-player~x', 'sandbox-other-merchant~x'];
      const toToken = (isOther: boolean) => tokens[Number(isOther)] ?? '';
      for (const taken of steps) {
        if ('pass' in taken) sandbox.pass(taken.pass);
        else if ('amount' in taken) {
          const items = [{ itemId: 'stack', price: 2, amount: taken.amount }];
          await sandbox.post({ items }, toToken(taken.merchant));
        } else {
          const who = toToken(taken.merchant);
          const { items } = (await sandbox.getTrades('limit=100', who)).data;
          const trade = items[taken.drive % Math.max(1, items.length)]?.id;
          await sandbox.control({ action: 'drive', trade, status: taken.to }, who);
        }
        const lists = await Promise.all(tokens.map((who) => sandbox.getTrades('limit=100', who)));
        const accepted = lists
          .flatMap(({ data }) => data.items)
          .filter(({ status }) => status === 'hold' || status === 'completed')
          .flatMap(({ items }) => items)
          .reduce((units, item) => units + Number(Reflect.get(item, 'amount')), 0);
        expect(accepted).toBeLessThanOrEqual(owned);
        const { inventory: left } = await sandbox.getInventory('limit=-1', tokens[0]);
        expect((left[0]?.amount ?? 0) + accepted).toBe(owned);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);
