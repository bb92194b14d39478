import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createDeposit } from '~/assetpay/trades/createDeposit';
import { createExternalId, toDepositRequest, toRequestCents } from '~/deposit/sending/depositOrder';
import { readItems } from '~/deposit/testing/readTestServer';
import { toCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { createSandbox } from '../../../sandbox/app';
import { resolveBasket } from './resolveBasket';

const line = fc.record({
  price: fc.oneof(
    fc.integer({ min: 1, max: 500 }).map((cents) => cents / 100),
    fc.integer({ min: 1, max: 2_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 1_000),
  ),
  owned: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 10_000 })),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

const token = 'sandbox-player';

function readShown(money: string): number {
  return Number(money.replace(/[$,.]/g, ''));
}

test('what is shown, the sum of its lines and the trade are equal to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.boolean(),
      async (wanted, collateralCents, isInstant) => {
        const inventory = wanted.map(({ price, owned }, index) => ({
          id: `item-${index}`,
          name: `Item ${index}`,
          appid: 730,
          tradable: true,
          ...(owned !== undefined && { amount: owned }),
          offer: { price, accepted: true },
        }));
        const app = createSandbox({
          inventoryFile: { inventory, collateral: collateralCents / 100 },
          trading: { itemsPerTrade: 1_000 },
        });
        const items = await readItems(app, token);
        const picks = new Map(
          items.map((item, index) => {
            const amount = Math.max(
              1,
              Math.round((item.amount ?? 1) * (wanted[index]?.share ?? 1)),
            );
            return [item.id, { amount, price: item.offer?.price ?? 0, name: item.id }];
          }),
        );
        const basket = resolveBasket(new Map(items.map((item) => [item.id, item])), picks, {
          isComplete: true,
          collateral: collateralCents / 100,
        });
        const lines = basket.lines.flatMap(({ item, amount, cents }) =>
          item ? [{ item, amount, cents }] : [],
        );
        const body = toDepositRequest({ game: '730', isInstant }, lines, createExternalId());
        const client: AssetPayClient = {
          baseUrl: 'http://sandbox',
          authScheme: 'raw',
          token: { get: async () => token, renew: async () => undefined },
          fetch: async (input, init) => app.request(String(input), { ...init, signal: null }),
        };
        const { trade } = await createDeposit(client, body, () => true);

        const shown = readShown(formatCents(basket.totalCents));
        const sum = basket.lines.reduce(
          (total, { cents }) => total + readShown(formatCents(cents)),
          0,
        );
        const { totalPrice = 0, preCredit = 0, pendingCredit = 0 } = trade;
        expect(shown).toBe(sum);
        expect(toRequestCents(body)).toBe(shown);
        expect(toCents(totalPrice)).toBe(shown);
        expect(toCents(preCredit) + toCents(pendingCredit)).toBe(shown);
        expect(basket.nowCents + basket.laterCents).toBe(shown);
        if (isInstant) expect(toCents(preCredit)).toBe(basket.nowCents);
        for (const [index, { price }] of body.items.entries()) {
          expect(price).toBe(inventory[index]?.offer.price);
        }
      },
    ),
    { numRuns: 300 },
  );
});
