import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { games } from '~/assetpay/facts/games';
import {
  clearFilters,
  type Filters,
  isNarrowed,
  isPlain,
  parseFilters,
  parsePrice,
  sorts,
  stackings,
  toAddress,
} from './filters';

const none: Filters = {
  game: '730',
  search: '',
  sort: 'relevance',
  minPrice: undefined,
  maxPrice: undefined,
};

const price = fc.option(
  fc.integer({ min: 0, max: 999_999_999_999 }).map((units) => units / 10_000),
  { nil: undefined },
);

const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
  game: fc.constantFrom(...games),
  search: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((search) => search.length <= 100),
  sort: fc.constantFrom(...sorts),
  minPrice: price,
  maxPrice: price,
  stacks: fc.constantFrom(undefined, ...stackings),
  stackOrder: fc.constantFrom(undefined, 'best', 'cheapest'),
});

test('an address says again exactly what was chosen', () => {
  fc.assert(
    fc.property(filtersArbitrary, (filters) => {
      expect(parseFilters(toAddress(filters, ''))).toEqual(filters);
    }),
    { numRuns: 1_000, seed: 1 },
  );
});

test('it does so whatever usually shares a card on this device', () => {
  const anyUsual = fc.constantFrom(undefined, ...stackings);
  fc.assert(
    fc.property(filtersArbitrary, anyUsual, (filters, usual) => {
      const address = toAddress(filters, '', usual);
      expect(parseFilters(address, usual)).toEqual(filters);
      expect(address.includes('stacks=')).toBe(filters.stacks !== usual);
    }),
  );
});

test.each([
  ['?stacks=none', undefined],
  ['?stacks=same', 'same'],
  ['?stacks=everything', 'name'],
  ['', 'name'],
])('where a name usually shares a card, %j asks for stacks of %s', (address, stacks) => {
  expect(parseFilters(address, 'name').stacks).toBe(stacks);
});

test('choosing over an older address leaves nothing of the older choice', () => {
  fc.assert(
    fc.property(filtersArbitrary, filtersArbitrary, (before, after) => {
      const address = toAddress(after, toAddress(before, ''));
      expect(parseFilters(address)).toEqual(after);
      expect(new URLSearchParams(address).toString().length).toBe(
        new URLSearchParams(toAddress(after, '')).toString().length,
      );
    }),
  );
});

test('whatever the address says, there are filters that the API would take', () => {
  const words = fc.constantFrom('game', 'search', 'sort', 'minPrice', 'maxPrice', '__proto__');
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom('1e400', 'NaN', '-1', '%00', 'x'.repeat(101)),
  );
  const address = fc
    .array(fc.tuple(words, values))
    .map((pairs) => `?${new URLSearchParams(pairs)}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), (text) => {
      const filters = parseFilters(text);
      expect(games).toContain(filters.game);
      expect(sorts).toContain(filters.sort);
      expect(filters.search.length).toBeLessThanOrEqual(100);
      for (const bound of [filters.minPrice, filters.maxPrice]) {
        if (bound === undefined) continue;
        expect(Number.isFinite(bound)).toBe(true);
        expect(bound).toBeGreaterThanOrEqual(0);
      }
      expect(parseFilters(toAddress(filters, text))).toEqual(filters);
    }),
    { numRuns: 1_000, seed: 1 },
  );
});

describe('a value that is none counts as absent', () => {
  test.each([
    ['?game=440'],
    ['?game='],
    ['?game=constructor'],
    ['?game=0730'],
    ['?sort=cheapest'],
    ['?sort=PRICEASC'],
    ['?minPrice=abc'],
    ['?minPrice=-1'],
    ['?minPrice=1e3'],
    ['?maxPrice=NaN'],
    ['?maxPrice=Infinity'],
    ['?maxPrice=0x10'],
    ['?maxPrice=999999999'],
    ['?minPrice=1.2.3'],
    ['?minPrice=%0A'],
    [`?search=${'x'.repeat(101)}`],
    ['?%E0%A4%A'],
    ['?=&&&==='],
    ['nonsense'],
    [''],
  ])('%s', (address) => {
    expect(parseFilters(address)).toEqual(none);
  });
});

test('one bad value does not cost the good ones', () => {
  expect(parseFilters('?game=252490&sort=cheapest&search=box&minPrice=x&maxPrice=9')).toEqual({
    game: '252490',
    search: 'box',
    sort: 'relevance',
    minPrice: undefined,
    maxPrice: 9,
  });
});

test('defaults are not written', () => {
  expect(toAddress(none, '')).toBe('');
  expect(toAddress({ ...none, game: '252490' }, '')).toBe('?game=252490');
  expect(toAddress({ ...none, minPrice: 0 }, '')).toBe('?minPrice=0');
});

test('what others wrote into the address stays, and keeps its order', () => {
  const address = toAddress({ ...none, sort: 'priceAsc' }, '?utm=a&game=252490&ref=b&ref=c');
  expect(address).toBe('?utm=a&ref=b&ref=c&sort=priceAsc');
  expect(toAddress(none, '?utm=a&search=x')).toBe('?utm=a');
});

describe('a price may be typed in several ways', () => {
  test.each([
    ['10.75', 10.75],
    ['10,75', 10.75],
    [' 5 ', 5],
    ['0', 0],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['', undefined],
    ['.', undefined],
    [',', undefined],
    ['$5', undefined],
    ['-5', undefined],
    ['5-10', undefined],
    ['1e2', undefined],
    ['1.23456', undefined],
    ['٥', undefined],
  ])('%j is %s', (text, usd) => {
    expect(parsePrice(text)).toBe(usd);
  });
});

describe('what filters leave out', () => {
  test.each([
    [none, false, true],
    [{ ...none, game: '252490' as const }, false, true],
    [{ ...none, sort: 'nameAsc' as const }, false, false],
    [{ ...none, search: '  ' }, false, true],
    [{ ...none, search: 'a' }, true, false],
    [{ ...none, minPrice: 0 }, true, false],
    [{ ...none, maxPrice: 5 }, true, false],
  ])('%j: narrowed %s, plain %s', (filters, narrowed, plain) => {
    expect(isNarrowed(filters)).toBe(narrowed);
    expect(isPlain(filters)).toBe(plain);
  });

  test('is shown again by clearing them, in the same game and order', () => {
    const filters: Filters = {
      game: '252490',
      search: 'a',
      sort: 'nameAsc',
      minPrice: 1,
      maxPrice: 2,
    };
    expect(clearFilters(filters)).toEqual({ ...none, game: '252490', sort: 'nameAsc' });
    expect(isNarrowed(clearFilters(filters))).toBe(false);
  });
});
