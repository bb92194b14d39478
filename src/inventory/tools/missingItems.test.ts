import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { mergePages } from '~/inventory/read/mergePages';
import { listMissing, listSteamCauses } from './missingItems';

const good = createTestItem({ id: 'good' });
const items = [
  good,
  createTestItem({ id: 'held', tradable: false }),
  createTestItem({ id: 'held too', tradable: false }),
  createTestItem({ id: 'no offer', offer: null }),
  createTestItem({ id: 'not accepted', offer: { price: 1, accepted: false } }),
  createTestItem({ id: 'overstocked', offer: { price: 1, accepted: true, maxAmount: 0 } }),
];

function createInventory(all: readonly Item[], limit = -1) {
  const page = { inventory: [...all], dropped: 0, count: limit === -1 ? all.length : 900 };
  return mergePages(
    [{ ...page, updatedAt: undefined, collateral: undefined }],
    [{ page: 1, limit }],
  );
}

test('each reason is named with how many items it holds back', () => {
  expect(listMissing({ items, dropped: 0 }, createInventory(items))).toEqual([
    '2 shown in grey: Steam does not let this item be traded at the moment.',
    '1 shown in grey: The site makes no offer for this item.',
    '1 shown in grey: The site does not accept this item for deposit.',
    '1 shown in grey: The site has enough of this item for now.',
  ]);
});

test('what the filters hide and what could not be read is counted', () => {
  expect(listMissing({ items: [good], dropped: 3 }, createInventory(items))).toEqual([
    '5 items hidden by your search and filters',
    '3 items could not be read',
  ]);
});

test('what is still on its way is not called hidden', () => {
  expect(listMissing({ items, dropped: 0 }, createInventory(items, 50))).toHaveLength(4);
  expect(listMissing({ items: [], dropped: 0 }, undefined)).toEqual([]);
});

test('where nothing is missing, nothing is said', () => {
  expect(listMissing({ items: [good], dropped: 0 }, createInventory([good]))).toEqual([]);
});

test('each cause leads to a page of Steam', () => {
  for (const { link, title, text, action } of listSteamCauses()) {
    const { protocol, hostname } = new URL(link);
    expect(protocol).toBe('https:');
    expect(['help.steampowered.com', 'steamcommunity.com']).toContain(hostname);
    expect([title, text, action].every((words) => words.length > 3)).toBe(true);
  }
});
