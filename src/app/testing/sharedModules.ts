import { afterAll, expect } from 'vitest';
import { discretion } from '~/lib/discretion';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { siteCurrency } from '~/lib/units/currency';

/** The stores by which all texts and sums of the page are written. */
const stores = { discretion, currentLanguage, siteCurrency };

const readAll = () => Object.entries(stores).map(([name, { get }]) => [name, get()]);

const before = readAll();

// Files of a worker share their modules: what one leaves in a store, all later ones find, in another order each time.
afterAll(() => {
  expect(readAll(), 'a file leaves the stores as it found them').toEqual(before);
});
