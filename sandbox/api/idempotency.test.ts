import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mishapNames } from '../scenarios/mishaps';
import { createTestDeposits, toLine } from '../testing/createTestDeposits';

const mishaps = fc.array(fc.option(fc.constantFrom(...mishapNames), { nil: undefined }), {
  minLength: 1,
  maxLength: 8,
});

test('an externalId never makes two baskets, whatever happens to it and however often it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(mishaps, fc.constantFrom('first', 'last'), async (schedule, check) => {
      const sandbox = createTestDeposits({ sizes: { '730': 12 } });
      const items = (await sandbox.getItems()).slice(0, 3).map(toLine);
      await sandbox.control({ action: 'settings', externalIdCheck: check, itemsPerTrade: 2 });
      for (const mishap of schedule) {
        if (mishap !== undefined) await sandbox.control({ action: 'mishap', mishap });
        await sandbox.app.request('/client/trading/deposit', {
          method: 'POST',
          headers: { authorization: 'sandbox-player' },
          body: JSON.stringify({ items, externalId: 'same' }),
        });
      }
      const { data } = await sandbox.getTrades();
      const baskets = data.items.filter(({ externalId }) => externalId === 'same');
      expect(baskets.length).toBeLessThanOrEqual(1);
      expect(data.items).toHaveLength(baskets.length * 2);
    }),
    { numRuns: 60 },
  );
}, 30_000);
