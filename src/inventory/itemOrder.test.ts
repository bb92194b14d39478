import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/createTestItem';
import type { Item } from '~/assetpay/item';
import { sorts } from './filters';
import { toOrder } from './itemOrder';

const collator = new Intl.Collator('en');
const toName = (item: Item) => item.name || item.marketHashName || '';
const toPrice = (item: Item, none: number) => item.offer?.price ?? none;

/** The same orders as anybody would write them. */
const plainOrders = {
  relevance: () => 0,
  priceAsc: (a: Item, b: Item) => compare(toPrice(a, Infinity), toPrice(b, Infinity)),
  priceDesc: (a: Item, b: Item) => compare(toPrice(b, -1), toPrice(a, -1)),
  nameAsc: (a: Item, b: Item) => collator.compare(toName(a), toName(b)),
  nameDesc: (a: Item, b: Item) => collator.compare(toName(b), toName(a)),
};

const compare = (a: number, b: number) => Number(a > b) - Number(a < b);

const items = fc
  .array(
    fc.record({
      // The soft hyphen and the two ways to write é compare as equal although the texts differ.
      name: fc.constantFrom('', 'AK', 'ak', 'A\u00ADK', 'é', 'e\u0301', 'Zeus', undefined),
      marketHashName: fc.constantFrom('', 'AK', 'Bolt', undefined),
      price: fc.constantFrom(0, 0.03, 10, 10.5, undefined),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ price, ...names }, index) =>
      createTestItem({ id: `i${index}`, ...names, offer: price === undefined ? null : { price } }),
    ),
  );

test.each(sorts)('the order by %s is the one that comparing item by item gives', (sort) => {
  fc.assert(
    fc.property(items, (list) => {
      const ordered = Array.from(toOrder(list, sort), (index) => list[index]?.id);
      expect(ordered).toEqual(list.toSorted(plainOrders[sort]).map(({ id }) => id));
    }),
    { seed: 1 },
  );
});
