import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { stackings, stackOrders } from '~/inventory/filters/filters';
import { toFullName } from '~/items/itemNames';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { describeStack, isFromPrice, isStack, listMembers } from './stackMembers';
import { listCards, type StackView, spreadOpen } from './stacks';

/** Clears the fields of the API's example that weapon cases do not have. */
const plain = {
  wear: undefined,
  paintSeed: undefined,
  stickers: undefined,
  charm: undefined,
  doppler: undefined,
  fade: undefined,
  hardened: undefined,
  propId: undefined,
  exterior: undefined,
  amount: undefined,
};

const createCase = (id: string, changes: Readonly<Record<string, unknown>> = {}) =>
  createTestItem({
    ...plain,
    id,
    name: 'Fever Case',
    marketHashName: 'Fever Case',
    marketPrice: 1,
    offer: { price: 0.8, accepted: true },
    ...changes,
  });

const toIds = (items: readonly Item[]) => items.map(({ id }) => id);

const same: StackView = { stacking: 'same', order: 'worst' };
const byName: StackView = { stacking: 'name', order: 'worst' };

const facts = fc.record({
  marketHashName: fc.constantFrom('Fever Case', 'AK-47 | Redline', ''),
  name: fc.constantFrom('Fever Case', 'Renamed'),
  price: fc.constantFrom(undefined, 0, 0.03, 1.005),
  accepted: fc.constantFrom(true, true, false),
  tradable: fc.constantFrom(true, true, false),
  amount: fc.constantFrom(undefined, 1, 7, 10_000),
  maxAmount: fc.constantFrom(undefined, 0, 3),
  wear: fc.constantFrom(undefined, undefined, '0.1', '0.25', '1'),
  paintSeed: fc.constantFrom(undefined, undefined, 661),
  propId: fc.constantFrom(undefined, undefined, 'ABCD'),
  charm: fc.constantFrom(undefined, undefined, { name: 'Lil’ Ava' }),
});

const inventories = fc.array(facts, { maxLength: 30 }).map((list) =>
  list.map(({ price, accepted, maxAmount, ...item }, index) =>
    createCase(`${index}`, {
      ...item,
      offer: price === undefined ? undefined : { price, accepted, maxAmount },
    }),
  ),
);

const views = fc.record({
  stacking: fc.constantFrom(...stackings),
  order: fc.constantFrom(...stackOrders),
});

describe('whatever is in the inventory', () => {
  test('each item is behind exactly one card, and cards are where the first of theirs is', () => {
    fc.assert(
      fc.property(inventories, views, (items, view) => {
        const cards = listCards(items, view);
        expect(
          cards
            .flatMap(listMembers)
            .map(({ id }) => Number(id))
            .sort((a, b) => a - b),
        ).toEqual(items.map((_, index) => index));
        const firsts = cards.map((card) =>
          Math.min(...listMembers(card).map((item) => items.indexOf(item))),
        );
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        expect(new Set(toIds(cards)).size).toBe(cards.length);
      }),
    );
  });

  test('what is on one card has one name, and is taken or refused for one reason', () => {
    fc.assert(
      fc.property(inventories, views, (items, view) => {
        for (const card of listCards(items, view).filter(isStack)) {
          const members = listMembers(card);
          expect(members.length).toBeGreaterThan(1);
          expect(new Set(members.map(toFullName)).size).toBe(1);
          expect(new Set([card, ...members].map(whyNotDepositable)).size).toBe(1);
        }
      }),
    );
  });

  test('what is alike has nothing of its own', () => {
    fc.assert(
      fc.property(inventories, (items) => {
        for (const item of listCards(items, same).filter(isStack).flatMap(listMembers)) {
          const { wear, paintSeed, stickers = [], charm, doppler, fade, hardened, propId } = item;
          expect([wear, paintSeed, charm, doppler, fade, hardened, propId, ...stickers]).toEqual(
            Array(7).fill(undefined),
          );
        }
      }),
    );
  });

  test('amounts add up, and the price is the lowest', () => {
    fc.assert(
      fc.property(inventories, views, (items, view) => {
        for (const card of listCards(items, view).filter(isStack)) {
          const members = listMembers(card);
          const sum = (count: (item: Item) => number) =>
            members.reduce((total, item) => total + count(item), 0);
          expect(card.amount).toBe(sum(({ amount = 1 }) => amount));
          if (card.offer === undefined) continue;
          expect(card.offer.maxAmount).toBe(sum(computeMaxAmount));
          const prices = members.flatMap(({ offer }) => offer?.price ?? []);
          expect(card.offer.price).toBe(Math.min(...prices));
          if (whyNotDepositable(card) === undefined) {
            expect(isFromPrice(card)).toBe(new Set(prices).size > 1);
          }
        }
      }),
    );
  });

  test('asked again, the cards are the same ones', () => {
    fc.assert(
      fc.property(inventories, views, (items, view) => {
        const again = listCards([...items], view);
        for (const [index, card] of listCards(items, view).entries()) {
          expect(again[index]).toBe(card);
        }
      }),
    );
  });

  test('an open stack shows its items after its card, and all else stays', () => {
    fc.assert(
      fc.property(inventories, views, fc.nat(), (items, view, choice) => {
        const cards = listCards(items, view);
        const opened = cards[choice % Math.max(1, cards.length)];
        const shown = spreadOpen(cards, new Set(opened ? [opened.id] : []));
        const extra = opened && isStack(opened) ? listMembers(opened) : [];
        expect(shown).toHaveLength(cards.length + extra.length);
        const index = opened ? cards.indexOf(opened) + 1 : 0;
        expect(shown.slice(index, index + extra.length)).toEqual(extra);
        expect(shown.toSpliced(index, extra.length)).toEqual(cards);
      }),
    );
  });
});

describe('what is set apart from the others of its name', () => {
  test.each([
    { wear: '0.2' },
    { paintSeed: 0 },
    { stickers: [{ name: 'Crown (Foil)' }] },
    { charm: { name: 'Lil’ Ava' } },
    { doppler: { name: 'Ruby' } },
    { fade: { percentage: 90 } },
    { hardened: { name: 'Blue Gem' } },
    { propId: '00180720DE03' },
    { name: 'My lucky case' },
    { offer: { price: 0.81, accepted: true } },
    { tradable: false },
  ])('by %j has a card of its own', (own) => {
    const items = [createCase('a'), createCase('b', own), createCase('c')];
    expect(listCards(items, same).map((card) => toIds(listMembers(card)))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  test('is stacked with them by name, and its facts are not those of the card', () => {
    const items = [createCase('a', { wear: '0.2', propId: '00', paintSeed: 4 }), createCase('b')];
    const [card, ...others] = listCards(items, byName);
    expect(others).toEqual([]);
    expect(card).toMatchObject({ marketHashName: 'Fever Case', amount: 2, wear: undefined });
    expect(card).toMatchObject({ propId: undefined, paintSeed: undefined });
  });

  test('an item without any name is alike to none', () => {
    const items = ['a', 'b'].map((id) =>
      createCase(id, { name: undefined, marketHashName: undefined }),
    );
    expect(listCards(items, byName)).toBe(items);
  });
});

describe('of a stack come first', () => {
  const items = [
    createCase('middle', { wear: '0.2', offer: { price: 3, accepted: true } }),
    createCase('none', { offer: { price: 2, accepted: true } }),
    createCase('best', { wear: '0.01', offer: { price: 9, accepted: true } }),
    createCase('worst', { wear: '0.9', offer: { price: 4, accepted: true } }),
    createCase('worst too', { wear: '0.9', offer: { price: 1, accepted: true } }),
  ];

  test.each([
    ['worst', ['worst too', 'worst', 'middle', 'best', 'none']],
    ['best', ['best', 'middle', 'worst too', 'worst', 'none']],
    ['cheapest', ['worst too', 'none', 'middle', 'worst', 'best']],
  ] as const)('the %s', (order, ids) => {
    const cards = listCards(items, { stacking: 'name', order });
    expect(cards.flatMap(listMembers).map(({ id }) => id)).toEqual(ids);
  });

  test('and the card of one order is another than that of the next', () => {
    const [worst] = listCards(items, { stacking: 'name', order: 'worst' });
    const [best] = listCards(items, { stacking: 'name', order: 'best' });
    expect(worst).not.toBe(best);
    expect(worst?.id).toBe(best?.id);
  });
});

test('a stack that gets another item is another card of the same id', () => {
  const [a, b, c] = [createCase('a'), createCase('b'), createCase('c')];
  const [before] = listCards([a, b], same);
  const [after] = listCards([a, b, c], same);
  expect(after).not.toBe(before);
  expect(after?.id).toBe(before?.id);
  expect(after?.amount).toBe(3);
});

test('10,000 cases are one card', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => createCase(`${index}`));
  expect(listCards(items, same)).toHaveLength(1);
});

describe('the card of a stack tells', () => {
  const create = (id: string, wear: string | undefined, price: number, marketPrice?: number) =>
    createCase(id, {
      wear,
      exterior: 'Field-Tested',
      offer: { price, accepted: true },
      marketPrice,
    });
  const describe = (...items: Item[]) => listCards(items, byName).map(describeStack);

  test('wear, offer to market and market price from the lowest to the highest', () => {
    const items = [
      create('a', '0.30511', 8, 10),
      create('b', '0.152999', 9, 12),
      create('c', undefined, 7),
    ];
    expect(describe(...items)).toEqual([
      {
        wear: 'FT 0.1529–0.3051',
        ratio: '75%–80% of market',
        market: undefined,
        said: [
          'market price from $10.00 to $12.00',
          'from 75% to 80% of market',
          'wear from 0.1529 to 0.3051',
        ],
      },
    ]);
  });

  test('one value where all agree, and nothing where no item has any', () => {
    expect(describe(create('a', undefined, 8, 10), create('b', undefined, 8, 10))).toEqual([
      {
        wear: undefined,
        ratio: '80% of market',
        market: '$10.00',
        said: ['market price $10.00', '80% of market'],
      },
    ]);
    expect(describe(create('a', undefined, 8), create('b', undefined, 9))).toMatchObject([
      { wear: undefined, ratio: undefined, market: undefined, said: [] },
    ]);
  });

  test('nothing of the kind for a card of one item', () => {
    expect(describe(create('a', '0.1', 8, 10))).toEqual([undefined]);
  });
});
