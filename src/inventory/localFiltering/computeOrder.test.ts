import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { type Sort, sorts } from '~/inventory/filters/filters';
import { computeDepositableAmount } from '~/items/whyNotDepositable';
import { computeOrder } from './computeOrder';

const collator = new Intl.Collator('en');
const toName = (item: Item) => item.name || item.marketHashName || '';
const toPrice = (item: Item, none: number) => item.offer?.price ?? none;

/** The same orders in their simplest form. */
const plainOrders = {
  relevance: () => 0,
  priceAsc: (a: Item, b: Item) => compare(toPrice(a, Infinity), toPrice(b, Infinity)),
  priceDesc: (a: Item, b: Item) => compare(toPrice(b, -1), toPrice(a, -1)),
  nameAsc: (a: Item, b: Item) => collator.compare(toName(a), toName(b)),
  nameDesc: (a: Item, b: Item) => collator.compare(toName(b), toName(a)),
  ratioDesc: (a: Item, b: Item) => compare(toRatio(b), toRatio(a)),
  rarityDesc: (a: Item, b: Item) => compare(toRank(b), toRank(a)),
  typeAsc: (a: Item, b: Item) => compareTexts(a.type, b.type),
  wearAsc: (a: Item, b: Item) => compare(Number(a.wear ?? Infinity), Number(b.wear ?? Infinity)),
  wearDesc: (a: Item, b: Item) => compare(Number(b.wear ?? -1), Number(a.wear ?? -1)),
  amountDesc: (a: Item, b: Item) => compare(b.amount ?? 1, a.amount ?? 1),
  stackDesc: (a: Item, b: Item) => compare(toStackCents(b), toStackCents(a)),
  seedAsc: (a: Item, b: Item) => compare(a.paintSeed ?? Infinity, b.paintSeed ?? Infinity),
} satisfies Record<Sort, (a: Item, b: Item) => number>;

const toStackCents = (item: Item) =>
  Math.round(toPrice(item, 0) * 100) * computeDepositableAmount(item);
const toRatio = ({ offer, marketPrice }: Item) =>
  offer && marketPrice ? offer.price / marketPrice : -1;
const toRank = ({ rarity }: Item) =>
  ['Consumer Grade', 'Restricted', 'Covert'].indexOf(`${rarity}`);

function compareTexts(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return collator.compare(a, b);
}

const compare = (a: number, b: number) => Number(a > b) - Number(a < b);

const items = fc
  .array(
    fc.record({
      // The soft hyphen and the two ways to write é compare as equal although the texts differ.
      name: fc.constantFrom('', 'AK', 'ak', 'A\u00ADK', 'é', 'e\u0301', 'Zeus', undefined),
      marketHashName: fc.constantFrom('', 'AK', 'Bolt', undefined),
      price: fc.constantFrom(0, 0.03, 10, 10.5, undefined),
      marketPrice: fc.constantFrom(0.5, 11, undefined),
      rarity: fc.constantFrom('Consumer Grade', 'Covert', 'Restricted', 'Verdeckt', undefined),
      type: fc.constantFrom('Knife', 'rifle', 'Rifle', '', undefined),
      wear: fc.constantFrom('0.0712', '0.25', '0.9', undefined),
      paintSeed: fc.constantFrom(0, 7, 661, undefined),
      amount: fc.constantFrom(1, 2, 400, undefined),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ price, ...facts }, index) =>
      createTestItem({
        id: `i${index}`,
        ...facts,
        offer: price === undefined ? null : { price, accepted: true },
      }),
    ),
  );

test.each(sorts.filter((sort) => sort !== 'relevance'))(
  'the order by %s moves some items',
  (sort) => {
    const lists = fc.sample(items, { seed: 1, numRuns: 20 });
    const moves = lists.filter((list) => computeOrder(list, sort).some((from, to) => from !== to));
    expect(moves).not.toEqual([]);
  },
);

test.each(sorts)('the order by %s is the one that comparing item by item gives', (sort) => {
  fc.assert(
    fc.property(items, (list) => {
      const ordered = Array.from(computeOrder(list, sort), (index) => list[index]?.id);
      expect(ordered).toEqual(list.toSorted(plainOrders[sort]).map(({ id }) => id));
    }),
    { seed: 1 },
  );
});
