import { describe, expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Filters } from '~/inventory/filters/filters';
import { createInventory, createReads } from '~/inventory/testing/createReads';
import type { Inventory } from './mergePages';
import { type InventoryReads, resolveAnswer } from './resolveAnswer';

const plain: Filters = {
  game: '730',
  search: '',
  sort: 'relevance',
  minPrice: undefined,
  maxPrice: undefined,
};
const searching: Filters = { ...plain, search: 'zeus' };

const zeus = createTestItem({ id: 'zeus', name: 'Zeus x27', marketHashName: 'Zeus x27' });
const other = createTestItem({ id: 'other' });
const createOf = (items: Inventory['items'], changes: Partial<Inventory> = {}) =>
  createInventory(items.length, { items, ...changes });

const both = ['other', 'zeus'];
const all = createOf([other, zeus]);
const part = createOf([other, zeus], { count: 90, isComplete: false });
const found = createOf([zeus], { count: 7, isComplete: false });

const withoutCode = (reads: InventoryReads): InventoryReads => ({
  ...reads,
  localFiltering: undefined,
});

/** The filters that need the code, one of each kind. */
const needCode: [string, Filters][] = [
  ['a facet', { ...plain, local: { type: ['Rifle'] } }],
  ['a local order', { ...plain, sort: 'wearAsc' }],
  ['stacks', { ...plain, stacks: 'name' }],
  ['a search with a facet', { ...searching, local: { type: ['Rifle'] } }],
];

describe.each(needCode)('while the code is missing that %s needs', (_, filters) => {
  test.each<[string, InventoryReads]>([
    ['nothing', createReads({})],
    ['a part of the inventory', createReads({ inventory: part })],
    ['all items', createReads({ inventory: all })],
    ["the API's answer", createReads({ inventory: part }, { inventory: found })],
  ])('nobody answers from %s, and no item shows', (_, reads) => {
    const answer = resolveAnswer(withoutCode(reads), filters);
    expect(answer).toMatchObject({ answeredBy: 'nobody', items: [], isComplete: false });
  });
});

describe('the page answers from the whole inventory', () => {
  test.each<[string, InventoryReads, Filters, string[]]>([
    ['the plain list, from its first items', createReads({ inventory: part }), plain, both],
    ['the plain list, without the code', withoutCode(createReads({ inventory: all })), plain, both],
    ['a search, once all items are here', createReads({ inventory: all }), searching, ['zeus']],
    [
      'a search that the API has answered too',
      createReads({ inventory: all }, { inventory: createOf([other]) }),
      searching,
      ['zeus'],
    ],
    [
      'a search that the API is still asked for',
      createReads({ inventory: all }, {}, false),
      searching,
      ['zeus'],
    ],
    [
      'a local order, among the items that have arrived',
      createReads({ inventory: part }),
      { ...plain, sort: 'typeAsc' },
      both,
    ],
  ])('for %s', (_, reads, filters, ids) => {
    const answer = resolveAnswer(reads, filters);
    expect(answer.answeredBy).toBe('page');
    expect(answer.read).toBe(reads.whole);
    expect(answer.items.map(({ id }) => id)).toEqual(ids);
    expect(answer.isComplete).toBe(reads.whole.inventory?.isComplete);
  });
});

describe('the API answers', () => {
  test.each<[string, InventoryReads, Filters]>([
    ['before the whole inventory arrives', createReads({}, { inventory: found }), searching],
    [
      'while the whole inventory is incomplete',
      createReads({ inventory: part }, { inventory: found }),
      searching,
    ],
    [
      'while the code is missing, although all items are here',
      withoutCode(createReads({ inventory: all }, { inventory: found })),
      searching,
    ],
    [
      'in a local order that this page adds',
      createReads({ inventory: part }, { inventory: found }),
      { ...searching, sort: 'wearAsc' },
    ],
  ])('%s', (_, reads, filters) => {
    const answer = resolveAnswer(reads, filters);
    expect(answer.answeredBy).toBe('api');
    expect(answer.read).toBe(reads.filtered);
    expect(answer.items.map(({ id }) => id)).toEqual(['zeus']);
    expect(answer).toMatchObject({ expected: 7, isComplete: false });
  });

  test('a facet is added here, and the API cannot count by it', () => {
    const reads = createReads({ inventory: part }, { inventory: found });
    const answer = resolveAnswer(reads, { ...searching, local: { type: ['No such type'] } });
    expect(answer).toMatchObject({ answeredBy: 'api', items: [], expected: 0 });
  });
});

describe('nobody has answered', () => {
  test.each<[string, InventoryReads, Filters, string[]]>([
    ['before the first items', createReads({}), plain, []],
    [
      'before the API has: a preview of the matches so far',
      createReads({ inventory: part }),
      searching,
      ['zeus'],
    ],
    [
      'while typing goes on, although the API has answered earlier letters',
      createReads({ inventory: part }, { inventory: createOf([other]) }, false),
      searching,
      ['zeus'],
    ],
    [
      'before the API has, without the code for a preview',
      withoutCode(createReads({ inventory: part })),
      searching,
      [],
    ],
  ])('%s', (_, reads, filters, ids) => {
    const answer = resolveAnswer(reads, filters);
    expect(answer).toMatchObject({ answeredBy: 'nobody', isComplete: false });
    expect(answer.items.map(({ id }) => id)).toEqual(ids);
  });
});

test('a failed whole read is the one to retry, even if the API has answered', () => {
  const error = new AssetPayError({ key: 'STEAM_UNAVAILABLE', status: 424 });
  const reads = createReads({ error }, { inventory: found });
  const { read, activeRead } = resolveAnswer(reads, searching);
  expect(read).toBe(reads.filtered);
  expect(activeRead).toBe(reads.whole);
});
