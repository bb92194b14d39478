import { expect, test } from 'vitest';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { LocalFilters } from '~/inventory/filters/localFilters';
import { countFacets } from '~/inventory/localFiltering/facets';
import { z } from '~/lib/zod';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';
import { listFacetGroups } from './facetValues';

const none = { exterior: undefined, rarity: undefined, wear: undefined, stickers: undefined };

const rust = ['Hoodie', 'Rock', 'Rock'].map((type, index) =>
  createTestItem({ id: `i${index}`, appid: 252_490, marketHashName: type, type, ...none }),
);

function listOffered(items: readonly Item[], chosen: LocalFilters = {}): string[] {
  return listFacetGroups(countFacets(items, chosen, items), chosen).map(
    ({ key, values }) => `${key}: ${values.map(({ text }) => text).join(', ')}`,
  );
}

test('a facet that tells nothing apart is not offered', () => {
  const three = rust.map((item, index) => ({ ...item, marketHashName: `Thing ${index}` }));
  expect(listOffered(three)).toEqual(['type: Rock, Hoodie']);
});

test('names of which there is one are told apart from those of which there are several', () => {
  expect(listOffered(rust)).toContain('amount: Several, One');
});

test('what is chosen stays on offer, to be taken back', () => {
  expect(listOffered(rust, { amount: ['stack'] })).toContain('amount: Several, One');
});

const responseSchema = z.object({ data: z.object({ inventory: z.array(z.unknown()) }) });

for (const { name, response } of readSharedInventories()) {
  const items = responseSchema
    .parse(response)
    .data.inventory.flatMap((item) => parseItem(item) ?? []);
  const games = new Set(items.map(({ appid }) => appid));
  if (games.size === 1 && games.has(252_490)) {
    test(`${name} is not offered what only CS2 items have`, () => {
      const keys = listOffered(items).map((text) => text.split(':')[0]);
      expect(keys).toEqual(['status', 'type', 'amount']);
    });
  }
}
