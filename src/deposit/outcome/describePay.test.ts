import { expect, test } from 'vitest';
import { createDepositTrade } from '~/deposit/testing/createTestSending';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { describePay } from './describePay';

const restAt = Date.UTC(2026, 11, 5, 12);
const trade = (changes: Readonly<Record<string, unknown>>) =>
  createDepositTrade({ totalPrice: 2048.1, preCredit: 150, pendingCredit: 1898.1, ...changes });
const held = { status: 'hold', holdEndDate: restAt };

test.each([
  [
    'an open offer',
    [{ status: 'active' }],
    'You get $150.00 as soon as you accept, $1,898.10 after the hold (about Sat, Dec 5).',
  ],
  [
    'an open offer of which nothing is paid at once',
    [{ status: 'active', preCredit: 0, pendingCredit: 2048.1 }],
    'You get $2,048.10 after the hold (about Sat, Dec 5).',
  ],
  [
    'an open offer that is paid at once',
    [{ status: 'active', preCredit: 2048.1, pendingCredit: 0 }],
    'You get $2,048.10 as soon as you accept.',
  ],
  ['an accepted offer', [held], '+$150.00 is yours now, $1,898.10 on Sat, Dec 5.'],
  [
    'an accepted offer without a date',
    [{ status: 'hold' }],
    '+$150.00 is yours now, $1,898.10 after the hold.',
  ],
  ['a completed one', [{ status: 'completed' }], '+$2,048.10 is yours now.'],
  [
    'one accepted and one open',
    [held, { status: 'active', preCredit: 1, pendingCredit: 0 }],
    'You get $1.00 as soon as you accept.',
  ],
  ['one that names no amount', [{ status: 'active', preCredit: undefined }], undefined],
  ['one that was declined', [{ status: 'declined' }], undefined],
])('%s', (_, changes, text) => {
  expect(describePay(changes.map(trade), restAt)).toBe(text);
});

test('without an idea of the hold no date is said', () => {
  expect(describePay([trade({ status: 'active' })], undefined)).toBe(
    'You get $150.00 as soon as you accept, $1,898.10 after the hold.',
  );
});

test('the unit of the site stands beside USD for what is still to be accepted alone', () => {
  siteCurrency.set({ currency: createCurrency() });
  const [waiting, accepted] = [{ status: 'active' }, { status: 'completed' }].map((changes) =>
    describePay([trade(changes)], restAt),
  );
  siteCurrency.set({ currency: undefined });
  expect(waiting).toContain('244.50\u00a0coins ($150.00) as soon as you accept');
  expect(accepted).toBe('+$2,048.10 is yours now.');
});
