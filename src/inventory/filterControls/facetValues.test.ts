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
  return listFacetGroups(countFacets(items, chosen), chosen).map(
    ({ key, values }) => `${key}: ${values.map(({ text }) => text).join(', ')}`,
  );
}

test('a facet that tells nothing apart is not offered', () => {
  expect(listOffered(rust)).toEqual(['type: Rock, Hoodie']);
});

test('stacks are told apart from single items where there is one', () => {
  const stack = createTestItem({ id: 'stack', appid: 252_490, type: 'Rock', amount: 3, ...none });
  expect(listOffered([...rust, stack])).toContain('amount: Stack, Single item');
});

test('what is chosen stays on offer, to be taken back', () => {
  expect(listOffered(rust, { amount: ['stack'] })).toContain('amount: Stack, Single item');
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
