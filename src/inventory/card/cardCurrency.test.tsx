import { afterEach, expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { changeCurrency } from '~/lib/units/changeCurrency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { createCard } from './createCard';

const marks = {
  has: () => false,
  countUnits: () => ({ picked: 0, most: 12 }),
  isKept: () => false,
  findHold: () => undefined,
  subscribe: () => () => undefined,
};
const place = { id: 'c0', position: 1, setSize: 1 };

afterEach(() => changeCurrency(undefined));

/** A card of an item, and a function that draws it again and reads what is heard and seen, with plain spaces. */
function createReader(changes: Partial<Item> = {}) {
  const card = createCard(createTestItem(changes), 'https://images.example/');
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
  return () => {
    card.show(card.get(), place);
    card.mark(marks);
    const [label, face] = card.element.children;
    return {
      name: plain(label?.textContent),
      seen: plain(face?.textContent),
      description: plain(card.element.getAttribute('aria-description')),
    };
  };
}

test('a card counts in the unit of the site, and its name says USD too', () => {
  changeCurrency(createCurrency());
  const { name, seen } = createReader()();
  expect(name).toMatch(/, Field-Tested, 17\.52 coins \(\$10\.75\)$/);
  expect(seen).toContain('17.52 coins');
  expect(seen).toContain('$10.75\n86% of market\u2002$12.50');
});

test('where the site shows its unit alone, USD is only heard', () => {
  changeCurrency(createCurrency({ show: 'unit' }));
  const { name, seen } = createReader()();
  expect(name).toContain('17.52 coins ($10.75)');
  expect(seen).not.toContain('$10.75');
});

test('another rate, another unit and none reach a card that is drawn', () => {
  const read = createReader();
  const before = read();
  expect(before.name).toMatch(/, \$10\.75$/);
  changeCurrency(createCurrency());
  expect(read().name).toContain('17.52 coins');
  changeCurrency(createCurrency({ rate: '2' }));
  expect(read().name).toContain('21.50 coins');
  changeCurrency(createCurrency({ unit: 'gems', decimals: 0 }));
  expect(read().seen).toContain('17 gems');
  changeCurrency(undefined);
  expect(read()).toEqual(before);
});

test('the value of a stack is a sum of its own: its number is seen, and both are heard', () => {
  changeCurrency(createCurrency());
  const { seen, description } = createReader({
    amount: 12,
    offer: { price: 0.33, accepted: true, maxAmount: 12 },
  })();
  // 12 × 0.53 would be 6.36.
  expect(seen).toContain('×12 = 6.45');
  expect(description).toContain('brings 6.45 coins ($3.96)');
});

test('a price of parts of a cent stays in USD, as the details have it', () => {
  changeCurrency(createCurrency());
  const { name, seen } = createReader({ offer: { price: 0.015, accepted: true } })();
  expect(name).toMatch(/, \$0\.015$/);
  expect(seen).not.toContain('coins');
});

test('an item without an offer has none in any unit', () => {
  changeCurrency(createCurrency());
  const { name } = createReader({ offer: undefined })();
  expect(name).toMatch(/, no offer$/);
});
