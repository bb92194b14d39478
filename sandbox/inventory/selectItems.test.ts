import { describe, expect, test } from 'vitest';
import { type Filters, selectItems } from './selectItems';

const storedItems = [
  { name: 'Redline', marketHashName: 'AK-47 | Redline (Field-Tested)', offer: { price: 10 } },
  { name: 'ägyptische Katze', marketHashName: 'Egyptian Cat', offer: { price: 2.5 } },
  { name: 'Zeus', marketHashName: 'Zeus x27' },
  { name: 'apple', marketHashName: 'Apple', offer: { price: 10 } },
  { name: 'Bolt', marketHashName: 'Bolt', offer: { price: 0.03 } },
];

function select(filters: Partial<Filters>): string[] {
  const none = { search: '', sort: 'relevance', minPrice: undefined, maxPrice: undefined } as const;
  return selectItems(storedItems, { ...none, ...filters }).map(({ name }) => name);
}

describe('search', () => {
  test('matches the name or the market hash name, in any case and trimmed', () => {
    expect(select({ search: '  rEDlin ' })).toEqual(['Redline']);
    expect(select({ search: 'egyptian' })).toEqual(['ägyptische Katze']);
    expect(select({ search: 'ÄGYPT' })).toEqual(['ägyptische Katze']);
  });

  test('takes symbols literally', () => {
    expect(select({ search: '| redline (' })).toEqual(['Redline']);
    expect(select({ search: '.*' })).toEqual([]);
  });

  test('that is blank matches everything', () => {
    expect(select({ search: '   ' })).toHaveLength(storedItems.length);
  });
});

describe('price bounds', () => {
  test('are inclusive', () => {
    expect(select({ minPrice: 2.5, maxPrice: 10 })).toEqual([
      'Redline',
      'ägyptische Katze',
      'apple',
    ]);
  });

  test('leave out items without an offer, even a bound of zero', () => {
    expect(select({ minPrice: 0 })).not.toContain('Zeus');
    expect(select({ maxPrice: 1000 })).not.toContain('Zeus');
  });

  test('that exclude each other match nothing', () => {
    expect(select({ minPrice: 10, maxPrice: 2 })).toEqual([]);
  });
});

describe('sort', () => {
  test('by price puts items without an offer last in both directions and is stable', () => {
    expect(select({ sort: 'priceAsc' })).toEqual([
      'Bolt',
      'ägyptische Katze',
      'Redline',
      'apple',
      'Zeus',
    ]);
    expect(select({ sort: 'priceDesc' })).toEqual([
      'Redline',
      'apple',
      'ägyptische Katze',
      'Bolt',
      'Zeus',
    ]);
  });

  test('by name follows the English order, not that of code points', () => {
    const ascending = ['ägyptische Katze', 'apple', 'Bolt', 'Redline', 'Zeus'];
    expect(select({ sort: 'nameAsc' })).toEqual(ascending);
    expect(select({ sort: 'nameDesc' })).toEqual(ascending.toReversed());
  });

  test('by relevance keeps the stored order', () => {
    expect(select({})).toEqual(storedItems.map(({ name }) => name));
  });
});

test('survives items that are not items', () => {
  const items = [null, 'text', { offer: { price: '3' } }, { name: 'A', offer: { price: 3 } }];
  const filters = { search: '', sort: 'priceAsc', minPrice: 1, maxPrice: undefined } as const;
  expect(selectItems(items, filters)).toEqual([{ name: 'A', offer: { price: 3 } }]);
});
