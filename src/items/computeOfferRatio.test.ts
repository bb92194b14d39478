import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { computeOfferRatio } from './computeOfferRatio';

test('the ratio is the offer by the market price', () => {
  expect(computeOfferRatio(createTestItem())).toBeCloseTo(0.86, 10);
});

test.each([
  ['there is no offer', { offer: null }],
  ['there is no market price', { marketPrice: undefined }],
  ['the market price is nothing', { marketPrice: 0 }],
  ['the market price is next to nothing', { marketPrice: 1e-320 }],
  ['the offer is hundreds of times the market price', { marketPrice: 0.01 }],
])('there is none where %s', (_, changes) => {
  expect(computeOfferRatio(createTestItem(changes))).toBeUndefined();
});

test('an offer above the market is told as it is', () => {
  expect(computeOfferRatio(createTestItem({ marketPrice: 5, offer: { price: 10 } }))).toBe(2);
});
