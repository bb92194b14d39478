import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Filters } from '~/inventory/filters/filters';
import { selectVisibleItems } from './selectVisibleItems';

const items = [
  { id: 'redline', name: 'AK-47 | Redline', marketHashName: 'AK-47 | Redline (FT)', price: 10 },
  { id: 'cat', name: 'ägyptische Katze', marketHashName: 'Egyptian Cat', price: 2.5 },
  { id: 'zeus', name: 'Zeus x27', marketHashName: 'Zeus x27', price: undefined },
  { id: 'apple', name: 'apple', marketHashName: 'Apple', price: 10 },
  { id: 'hash', name: undefined, marketHashName: 'Bolt', price: 0.03 },
  { id: 'free', name: 'Gift', marketHashName: undefined, price: 0 },
].map(({ price, ...item }) =>
  createTestItem({ ...item, offer: price === undefined ? null : { price, accepted: true } }),
);

const none: Filters = {
  game: '730',
  search: '',
  sort: 'relevance',
  minPrice: undefined,
  maxPrice: undefined,
};

function select(filters: Partial<Filters>): string[] {
  return selectVisibleItems(items, { ...none, ...filters }).map(({ id }) => id);
}

describe('a search finds', () => {
  test.each([
    ['any part of the name, in any case', 'REDLIN', ['redline']],
    ['any part of the market’s name', 'egyptian', ['cat']],
    ['letters with dots, in any case', 'ÄGYPT', ['cat']],
    ['the same with blanks around it', '  zeus ', ['zeus']],
    ['an item that has the market’s name alone', 'bolt', ['hash']],
    ['symbols as they are', '| redline (', ['redline']],
    ['nothing by a pattern', '.*', []],
    ['words of both names, in any order', 'cat ÄGYPTISCHE', ['cat']],
    ['what is called so, and then nothing else', 'red', ['redline']],
    ['what players call things, where nothing is called so', 'ak ft', ['redline']],
    ['nothing when one of the words is not there', 'ak redline mw', []],
    ['everything by blanks', '   ', items.map(({ id }) => id)],
  ])('%s', (_, search, ids) => {
    expect(select({ search })).toEqual(ids);
  });
});

describe('price bounds', () => {
  test.each([
    [2.5, 10, ['redline', 'cat', 'apple']],
    [2.51, undefined, ['redline', 'apple']],
    [undefined, 2.5, ['cat', 'hash', 'free']],
    [0, undefined, ['redline', 'cat', 'apple', 'hash', 'free']],
    [undefined, 0, ['free']],
    [10, 2, []],
  ])('%s to %s include both and leave out what has no offer', (minPrice, maxPrice, ids) => {
    expect(select({ minPrice, maxPrice })).toEqual(ids);
  });
});

describe('sorting', () => {
  test.each([
    ['relevance', ['redline', 'cat', 'zeus', 'apple', 'hash', 'free']],
    ['priceAsc', ['free', 'hash', 'cat', 'redline', 'apple', 'zeus']],
    ['priceDesc', ['redline', 'apple', 'cat', 'hash', 'free', 'zeus']],
    ['nameAsc', ['cat', 'redline', 'apple', 'hash', 'free', 'zeus']],
    ['nameDesc', ['zeus', 'free', 'hash', 'apple', 'redline', 'cat']],
  ] as const)('by %s puts no offer last and keeps the order of equals', (sort, ids) => {
    expect(select({ sort })).toEqual(ids);
  });

  test('by name treats an empty name as none and goes by the market’s', () => {
    const unnamed = createTestItem({ id: 'empty', name: '', marketHashName: 'Bayonet' });
    const sorted = selectVisibleItems([...items, unnamed], { ...none, sort: 'nameAsc' });
    expect(sorted.map(({ id }) => id).indexOf('empty')).toBe(3);
  });
});

test('the order that the API gave is not touched by sorting', () => {
  const before = items.map(({ id }) => id);
  select({ sort: 'priceAsc' });
  expect(items.map(({ id }) => id)).toEqual(before);
});

test('asking the same again gives the very same list, so that no card is drawn anew', () => {
  const sorted: Filters = { ...none, sort: 'priceAsc' };
  expect(selectVisibleItems(items, sorted)).toBe(selectVisibleItems(items, { ...sorted }));
  expect(selectVisibleItems(items, none)).toBe(items);
});
