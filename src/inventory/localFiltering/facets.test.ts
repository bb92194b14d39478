import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { listFacetValues } from '~/inventory/filterControls/facetValues';
import {
  changeRange,
  parsePercent,
  toggleValue,
  toPercent,
} from '~/inventory/filters/changeLocalFilters';
import { type Filters, parseFilters, toAddress } from '~/inventory/filters/filters';
import {
  countChosen,
  facetKeys,
  type LocalFilters,
  parseLocalFilters,
  parseRange,
} from '~/inventory/filters/localFilters';
import { countFacets } from './facets';
import { selectVisibleItems } from './selectVisibleItems';

const plain = parseFilters('');

const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      tradable: fc.boolean(),
      marketHashName: fc.constantFrom(
        'StatTrak™ AK',
        '★ StatTrak™ Bayonet',
        'Souvenir AWP',
        'Case',
      ),
      type: fc.constantFrom('Rifle', 'Knife', 'Container', '', undefined),
      exterior: fc.constantFrom('Factory New', 'Field-Tested', undefined),
      rarity: fc.constantFrom('Covert', 'Consumer Grade', undefined),
      wear: fc.constantFrom('0.01', '0.2', '0.9', undefined),
      marketPrice: fc.constantFrom(10, undefined),
      offer: fc.constantFrom(null, { price: 5, accepted: true }, { price: 9, accepted: false }),
      stickers: fc.constantFrom([], [{ name: 'Crown' }], undefined),
      amount: fc.constantFrom(undefined, 1, 2, 10_000),
      doppler: fc.constantFrom({ name: 'Ruby' }, { name: 'Phase 2' }, undefined),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, index) => createTestItem({ id: `i${index}`, ...row })));

const values = {
  status: ['depositable', 'notTradable', 'noOffer', 'notAccepted'],
  type: ['Rifle', 'Knife', 'Container', 'Sticker'],
  exterior: ['Factory New', 'Field-Tested'],
  rarity: ['Covert', 'Consumer Grade'],
  mark: ['statTrak', 'souvenir', 'star', 'plain'],
  applied: ['stickers', 'nothing'],
  phase: ['Ruby', 'Phase 2'],
  amount: ['stack', 'single'],
};

const local: fc.Arbitrary<LocalFilters> = fc
  .record(
    {
      ...Object.fromEntries(
        facetKeys.map((key) => [
          key,
          fc.uniqueArray(fc.constantFrom(...values[key]), { minLength: 1 }),
        ]),
      ),
      minWear: fc.constantFrom(0, 0.1),
      maxWear: fc.constantFrom(0.15, 1),
      minRatio: fc.constantFrom(0.5, 0.8),
    },
    { requiredKeys: [] },
  )
  .map(
    (chosen) =>
      parseLocalFilters(new URLSearchParams(toAddress({ ...plain, local: chosen }, ''))) ?? {},
  );

function select(list: readonly Item[], chosen: LocalFilters | undefined): readonly Item[] {
  return selectVisibleItems(list, { ...plain, local: chosen });
}

test('the count of a value is how many cards it shows', () => {
  fc.assert(
    fc.property(items, local, fc.constantFrom(...facetKeys), (list, chosen, key) => {
      const counts = countFacets(list, chosen, list);
      for (const value of values[key]) {
        const shown = select(list, { ...chosen, [key]: [value] });
        expect(counts[key].get(value) ?? 0).toBe(shown.length);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('another value of the same facet shows more, one of another facet less', () => {
  fc.assert(
    fc.property(items, local, fc.constantFrom(...facetKeys), (list, chosen, key) => {
      const [first = '', second = ''] = values[key];
      const one = select(list, { ...chosen, [key]: [first] });
      const both = select(list, { ...chosen, [key]: [first, second] });
      expect(both).toEqual(expect.arrayContaining([...one]));
      expect(select(list, { [key]: [first] })).toEqual(expect.arrayContaining([...one]));
    }),
    { seed: 1 },
  );
});

test('what is chosen stands in the address and comes back from it', () => {
  fc.assert(
    fc.property(local, (chosen) => {
      const address = toAddress({ ...plain, local: chosen }, '?theme=dark');
      expect(parseFilters(address).local ?? {}).toEqual(chosen);
      expect(toAddress({ ...parseFilters(address), local: undefined }, address)).toBe(
        '?theme=dark',
      );
    }),
    { seed: 1 },
  );
});

test('choosing a value twice changes nothing', () => {
  fc.assert(
    fc.property(local, fc.constantFrom(...facetKeys), (chosen, key) => {
      const [value = ''] = values[key];
      const once = toggleValue(chosen, key, value);
      const twice = toggleValue(once, key, value) ?? {};
      expect(new Set(twice[key])).toEqual(new Set(chosen[key]));
      expect(Math.abs(countChosen(once) - countChosen(chosen))).toBe(1);
    }),
    { seed: 1 },
  );
});

test('nothing chosen is no filter at all', () => {
  expect(toggleValue({ type: ['Knife'] }, 'type', 'Knife')).toBeUndefined();
  expect(changeRange({ minWear: 0.1 }, 'minWear', undefined)).toBeUndefined();
  expect(parseFilters('?type=&minWear=x').local).toBeUndefined();
});

describe('a bound', () => {
  test.each([
    ['0.07', 0.07],
    [',15', 0.15],
    [' 1 ', 1],
    ['0', 0],
    ['', undefined],
    ['-1', undefined],
    ['1e1', undefined],
    ['NaN', undefined],
  ])('%j is read as %s', (text, value) => {
    expect(parseRange(text)).toBe(value);
  });
});

test('percents come back as they were typed', () => {
  for (const text of ['85', '85.3', '0.5', '100', '7']) {
    expect(toPercent(parsePercent(text) ?? -1)).toBe(text);
  }
  expect(parsePercent('1000')).toBeUndefined();
  expect(parsePercent('%')).toBeUndefined();
});

test('values are offered in the order of wear and rarity, others by how many they show', () => {
  const list = ['Battle-Scarred', 'Factory New', 'Factory New', 'Battle-Scarred', 'Battle-Scarred'];
  const counts = countFacets(
    list.map((exterior, index) =>
      createTestItem({ id: `i${index}`, exterior, type: index === 1 ? 'Knife' : 'Rifle' }),
    ),
    {},
    [],
  );
  const offered = (key: 'exterior' | 'type') =>
    listFacetValues(key, counts, { type: ['Gloves'] }).map(({ text, count }) => `${text} ${count}`);
  expect(offered('exterior')).toEqual(['Factory New 2', 'Battle-Scarred 3']);
  expect(offered('type')).toEqual(['Rifle 4', 'Knife 1', 'Gloves 0']);
});

describe('several of a name', () => {
  const create = (id: string, marketHashName: string, amount?: number) =>
    createTestItem({ id, marketHashName, amount });
  const list = [
    create('redline', 'AK-47 | Redline', 1),
    create('knight', 'M4A1-S | Knight'),
    create('redline too', 'AK-47 | Redline'),
    create('cloth', 'Cloth', 392),
  ];
  const selectIds = (amount: string, change: Partial<Filters> = {}) =>
    selectVisibleItems(list, { ...plain, ...change, local: { amount: [amount] } }).map(
      ({ id }) => id,
    );

  test('are several items or one stack, whatever their floats', () => {
    expect(selectIds('stack')).toEqual(['redline', 'redline too', 'cloth']);
    expect(selectIds('single')).toEqual(['knight']);
  });

  test('are counted in the whole inventory, not in what a search leaves of it', () => {
    const [first] = list;
    if (first) first.name = 'My first rifle';
    expect(selectIds('stack', { search: 'my first' })).toEqual(['redline']);
  });
});
