// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { followHostCurrency } from './followHostCurrency';
import { hostSettings } from './hostLink';

afterEach(() => {
  hostSettings.set({});
  siteCurrency.set({ currency: undefined });
});

const own = createCurrency({ unit: 'gems' });
const coins = { unit: 'coins', rate: '1.63', decimals: 2 };

function say(currency: Record<string, unknown> | undefined) {
  hostSettings.set({ currency });
  return siteCurrency.get();
}

test('the unit of the host comes before that of the site', () => {
  siteCurrency.set({ currency: own });
  hostSettings.set({ currency: coins });
  const stop = followHostCurrency();
  expect(siteCurrency.get().currency).toEqual(createCurrency());
  expect(say({ ...coins, rate: '2' }).currency?.rate).toBe('2');
  expect(say(undefined).currency).toEqual(own);
  expect(say({ ...coins, rate: 2 }).currency).toEqual(own);
  say(coins);
  stop();
  expect(siteCurrency.get().currency).toEqual(own);
});

test('an equal one is no other: nobody is asked about it', () => {
  const stop = followHostCurrency();
  const first = say(coins);
  expect(say({ ...coins })).toBe(first);
  stop();
});
