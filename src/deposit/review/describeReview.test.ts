import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { addUnits, setPickAmount } from '~/deposit/picks/pickSteps';
import { noPicks, type PicksStore } from '~/deposit/picks/picks';
import { createPricedItem } from '~/deposit/testing/createTestSending';
import { toUnits } from '~/deposit/testing/toUnits';
import { toLineCents } from '~/lib/cents';
import { createStore } from '~/lib/store/store';
import { siteCurrency } from '~/lib/units/currency';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { describeLine } from './describeLine';
import { describeReview, type ReviewState } from './describeReview';
import { createReview, estimateSplit, isOutdated, type Review } from './review';

const now = Date.UTC(2026, 10, 25, 12);
const state: ReviewState = {
  isInstant: true,
  collateral: 150,
  hold: { kind: 'known', endsAt: Date.UTC(2026, 11, 2, 12) },
  slots: { free: 3, open: 2, opensAt: undefined },
  isOnline: true,
  canRecord: true,
  isOutdated: false,
  isRateOld: false,
  now,
};

const reviewOf = (prices: readonly (readonly [price: number, amount: number])[]): Review => {
  const items = prices.map(([price], index) =>
    createPricedItem(`item-${index}`, price, { amount: 10_000 }),
  );
  const store: PicksStore = createStore(noPicks);
  addUnits(store, toUnits(items));
  items.forEach((item, index) => {
    setPickAmount(store, item, prices[index]?.[1] ?? 1);
  });
  const known = new Map(items.map((item) => [item.id, item]));
  return createReview(
    resolveBasket(known, store.get().picks, { isComplete: true, collateral: undefined }),
  );
};

test('the total is the sum of the lines, the most valuable first, and now + later is the total', () => {
  const price = fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100);
  const line = fc.tuple(price, fc.integer({ min: 1, max: 10_000 }));
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.option(price, { nil: undefined }),
      fc.boolean(),
      (lines, collateral, isInstant) => {
        const { lines: shown, totalCents } = reviewOf(lines);
        expect(shown.reduce((sum, { cents }) => sum + cents, 0)).toBe(totalCents);
        expect(lines.reduce((sum, [usd, amount]) => sum + toLineCents(usd, amount), 0)).toBe(
          totalCents,
        );
        const cents = shown.map((each) => each.cents);
        expect(cents).toEqual(cents.toSorted((a, b) => b - a));
        const split = estimateSplit(totalCents, { collateral, isInstant });
        if (split) expect(split.nowCents + split.laterCents).toBe(totalCents);
        else expect(collateral).toBeUndefined();
      },
    ),
  );
});

test('a line under half a cent is shown with its own sum, and the review says what the total makes of it', () => {
  const review = reviewOf([
    [0.004, 1],
    [10.75, 1],
  ]);
  expect(review.lines.map((line) => describeLine(line).sum)).toEqual(['$10.75', '$0.004']);
  expect(describeReview(review, state).caution).toMatch(/1 item brings less than half a cent/);
  expect(describeReview(reviewOf([[10.75, 1]]), state).caution).toBeUndefined();
});

test('1,000 units at $0.015 are confirmed at the $15.00 that they bring, and each at its own price', () => {
  const { lines, totalCents } = reviewOf([[0.015, 1_000]]);
  expect(totalCents).toBe(1_500);
  const [line] = lines;
  const text = line && describeLine({ ...line, seenPrice: 0.016 });
  expect(text?.facts).toContain('1,000 × $0.015');
  expect(text?.change).toMatchObject({ was: expect.stringContaining('$0.016'), tone: 'warn' });
});

test('picks that do not count are left out, by number', () => {
  const item = createPricedItem('a', 10);
  const picks = new Map([
    ['a', { amount: 1, price: 9, name: 'A' }],
    ['gone', { amount: 1, price: 9, name: 'Gone' }],
  ]);
  const basket = resolveBasket(new Map([['a', item]]), picks, {
    isComplete: true,
    collateral: 0,
  });
  const review = createReview(basket);
  expect(review).toMatchObject({ lines: [{ cents: 1_000, seenPrice: 9 }], leftOut: 1 });
  expect(describeReview(review, state).leftOut).toContain('1 picked item can’t be deposited');
});

test('an offer that has moved since makes the review out of date; an item out of sight does not', () => {
  const review = reviewOf([[10, 1]]);
  const at = (price: number) => new Map([['item-0', createPricedItem('item-0', price)]]);
  expect(isOutdated(review, at(10))).toBe(false);
  expect(isOutdated(review, at(10.01))).toBe(true);
  expect(isOutdated(review, new Map())).toBe(false);
});

test.each([
  [{}, { now: '$150.00', later: '$50.00', when: 'about Wed, Dec 2', share: 0.75 }],
  [
    { collateral: 0 },
    { now: undefined, later: '$200.00', otherWay: 'Pay all of it after the hold instead' },
  ],
  [{ collateral: undefined }, { now: 'Unknown', later: 'Unknown', share: 0 }],
  [{ isInstant: false }, { now: undefined, later: '$200.00', otherWay: 'Pay $150.00 now instead' }],
  [
    { collateral: 900 },
    { now: '$200.00', later: undefined, otherWay: 'Pay all of it after the hold instead' },
  ],
  [{ hold: { kind: 'none' } as const }, { laterLabel: 'When the trade completes' }],
  [
    { hold: { kind: 'usual', endsAt: Date.UTC(2026, 11, 2, 12) } as const },
    { when: 'usually 7 days, about Wed, Dec 2' },
  ],
])('the payment with %j', (changes, expected) => {
  const { payment } = describeReview(reviewOf([[200, 1]]), { ...state, ...changes });
  expect(payment).toMatchObject(expected);
});

test.each([
  [{}, undefined],
  [{ isOnline: false }, 'You are offline.'],
  [{ isOutdated: true }, 'Prices have changed'],
  [{ slots: { free: 0, open: 5, opensAt: undefined } }, 'Accept or decline'],
  [{ slots: { free: 0, open: 1, opensAt: now + 61_000 } }, 'Ten deposits in five minutes'],
])('why it cannot be confirmed with %j', (changes, why) => {
  const { slots: given, ...rest }: Partial<ReviewState> = changes;
  const used = given ?? state.slots;
  const { whyNot, slots } = describeReview(reviewOf([[1, 1]]), { ...state, ...rest, slots: used });
  if (why === undefined) expect(whyNot).toBeUndefined();
  else expect(whyNot).toContain(why);
  expect(slots === undefined).toBe(used.free > 1);
  if (used.opensAt) expect(slots?.countdown).toContain('1m 01s');
});

test('more than 250 lines are several deposits, and more than are free wait', () => {
  const review = reviewOf(Array.from({ length: 600 }, () => [1, 1] as const));
  const view = describeReview(review, { ...state, slots: { ...state.slots, free: 2, open: 3 } });
  expect(view.batches).toBe('Sent as 3 deposits of at most 250 items, one after the other.');
  expect(view.slots?.text).toBe('You can have 5 open offers; 2 left.');
  expect(view.slots?.needs).toBe(
    'This needs 3. The others go out by themselves as offers are accepted or declined.',
  );
});

test('slots are spoken of by the limit that is short', () => {
  const slots = { free: 1, open: 0, opensAt: undefined };
  const view = describeReview(reviewOf([[1, 1]]), { ...state, slots });
  expect(view.slots?.text).toBe('You can make 10 deposits in five minutes; 1 left.');
});

test.each([
  [1.99, {}, 0],
  [2, {}, 1],
  [1, { marketPrice: 2 }, 1],
  [0.05, { doppler: { name: 'Ruby' } }, 2],
  [0.05, { stickers: [{ name: 'Titan (Holo) | Katowice 2014' }] }, 2],
])('an item with a charm at $%d and %j has %i warnings', (price, changes, count) => {
  const charm = { name: 'POP Art' };
  const item = createPricedItem('a', price, { marketPrice: price, charm, ...changes });
  const picks = new Map([['a', { amount: 1, price, name: 'A' }]]);
  const known = new Map([['a', item]]);
  const { lines } = createReview(
    resolveBasket(known, picks, { isComplete: true, collateral: undefined }),
  );
  expect(lines[0]?.specials).toHaveLength(count);
});

test('an empty review says that nothing can be deposited', () => {
  expect(describeReview(reviewOf([]), state).whyNot).toContain('None of the picked items');
});

test('a review keeps the rate that it began with, and asks about a new one as about a new price', () => {
  siteCurrency.set({ currency: createCurrency() });
  const review = reviewOf([[17.64, 1]]);
  siteCurrency.set({ currency: createCurrency({ rate: '2' }) });
  const view = describeReview(review, { ...state, collateral: 10 });
  siteCurrency.set({ currency: undefined });
  expect(view).toMatchObject({ total: '$17.64', units: '28.75\u00a0coins' });
  expect(view.payment.now).toBe('16.30\u00a0coins\n$10.00');
  expect(view.payment.later).toBe('12.45\u00a0coins\n$7.64');
  expect(describeReview(review, { ...state, isRateOld: true }).whyNot).toContain(
    'rate has changed',
  );
});

test('without a unit of the site a review is in USD alone', () => {
  const view = describeReview(reviewOf([[17.64, 1]]), { ...state, collateral: 10 });
  expect(view.units).toBeUndefined();
  expect(view.payment).toMatchObject({ now: '$10.00', later: '$7.64' });
});
