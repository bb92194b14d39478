import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { computeMaxAmount, whyNotDepositable } from './whyNotDepositable';

const offer = { price: 10.75, accepted: true, maxAmount: 1 };

test('an item that is tradable and accepted can be deposited', () => {
  expect(whyNotDepositable(createTestItem())).toBeUndefined();
});

describe('an item cannot be deposited when', () => {
  test.each([
    ['Steam holds it', { tradable: false }, 'notTradable'],
    ['there is no offer', { offer: undefined }, 'noOffer'],
    ['the offer is null', { offer: null }, 'noOffer'],
    ['the offer is nothing', { offer: { ...offer, price: 0 } }, 'noOffer'],
    ['the site refuses it', { offer: { ...offer, accepted: false } }, 'notAccepted'],
    ['the offer does not say that it is accepted', { offer: { price: 1 } }, 'notAccepted'],
    ['the offer says so in words', { offer: { ...offer, accepted: 'true' } }, 'notAccepted'],
    ['the site takes none more', { offer: { ...offer, maxAmount: 0 } }, 'overstocked'],
    ['the site takes less than none', { offer: { ...offer, maxAmount: -4 } }, 'overstocked'],
    ['the stack is empty', { amount: 0 }, 'overstocked'],
  ])('%s', (_, changes, why) => {
    expect(whyNotDepositable(createTestItem(changes))).toBe(why);
  });
});

test('the most important reason is given', () => {
  const all = { tradable: false, offer: { price: 0, accepted: false, maxAmount: 0 } };
  const repairs = [
    {},
    { tradable: true },
    { offer: { ...all.offer, price: 1 } },
    { offer: { price: 1, accepted: true, maxAmount: 0 } },
    { offer: { price: 1, accepted: true, maxAmount: 1 } },
  ];
  let wire: Record<string, unknown> = all;
  const told = repairs.map((repair) => {
    wire = { ...wire, ...repair };
    return whyNotDepositable(createTestItem(wire));
  });
  expect(told).toEqual(['notTradable', 'noOffer', 'notAccepted', 'overstocked', undefined]);
});

describe('the most that one deposit takes', () => {
  test.each([
    ['one, when nothing is said', undefined, undefined, 1],
    ['what the offer takes of a stack', 20, 5, 5],
    ['what is owned, when the offer would take more', 3, 100, 3],
    ['the whole stack, when the offer does not say', 40, undefined, 40],
    ['one, of a single item with a generous offer', undefined, 100, 1],
    ['the API’s own 10,000', 50_000, 50_000, 10_000],
  ])('is %s', (_, amount, maxAmount, most) => {
    const item = createTestItem({ amount, offer: { ...offer, maxAmount } });
    expect(computeMaxAmount(item)).toBe(most);
  });
});
