import { expect, test } from 'vitest';
import { createMemoryStorage } from '~/deposit/testing/createMemoryStorage';
import { createDepositTrade } from '~/deposit/testing/createTestSending';
import { createSumLog, forgetEnded } from './sumLog';

test('a sum that differs outlives the page, until its trade has ended', () => {
  const storage = createMemoryStorage();
  const open = () => createSumLog([() => storage], 'somebody');
  open().put({ tradeId: 't', confirmedCents: 1_075 });
  expect(open().get()).toEqual([{ tradeId: 't', confirmedCents: 1_075 }]);
  forgetEnded(open(), [createDepositTrade({ id: 't', status: 'active' })]);
  expect(open().get()).toHaveLength(1);
  forgetEnded(open(), [createDepositTrade({ id: 't', status: 'declined' })]);
  expect(storage.length).toBe(0);
});

test('what cannot be read is no sum', () => {
  const storage = createMemoryStorage();
  storage.setItem(
    'assetpay.sums.somebody',
    '[{"tradeId":"t"},{"tradeId":"u","confirmedCents":"much"}]',
  );
  expect(createSumLog([() => storage], 'somebody').get()).toEqual([]);
});
