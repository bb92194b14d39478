import { describe, expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { type Filters, isNarrowed } from '~/inventory/filters/filters';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { listCards, spreadOpen } from '~/inventory/stacks/stacks';
import { createInventory, createRead, createReads } from '~/inventory/testing/createReads';
import { words } from '~/inventory/words';
import { describeInventory } from './describeInventory';
import type { Inventory } from './mergePages';
import type { InventoryReads } from './resolveAnswer';
import type { InventoryRead } from './useInventoryRead';

const plain: Filters = {
  game: '730',
  search: '',
  sort: 'relevance',
  minPrice: undefined,
  maxPrice: undefined,
};
const searching: Filters = { ...plain, search: 'redline' };

const steam = new AssetPayError({ key: 'STEAM_UNAVAILABLE', status: 424, requestId: 'r-9' });
const hidden = new AssetPayError({ key: 'INVENTORY_PRIVATE', status: 403 });
const partial = { count: 1_000, isComplete: false };

describe('what is shown', () => {
  test.each<[string, InventoryReads, Filters, string]>([
    ['before the first answer', createReads({ isFetching: true }), plain, 'skeletons'],
    ['before the first answer, offline', createReads({ isPaused: true }), plain, 'offline'],
    ['when the first answer is a failure', createReads({ error: steam }), plain, 'failure'],
    [
      'while that is tried again',
      createReads({ error: steam, isFetching: true }),
      plain,
      'failure',
    ],
    ['with items', createReads({ inventory: createInventory(3) }), plain, 'cards'],
    [
      'with items and a failed rest',
      createReads({ inventory: createInventory(50, partial), error: steam }),
      plain,
      'cards',
    ],
    ['without items', createReads({ inventory: createInventory(0) }), plain, 'empty'],
    [
      'without items, only sorted',
      createReads({ inventory: createInventory(0) }),
      { ...plain, sort: 'nameAsc' },
      'empty',
    ],
    [
      'without a match',
      createReads({ inventory: createInventory(3) }),
      { ...plain, search: 'zeus' },
      'noMatches',
    ],
    [
      'without a price in range',
      createReads({ inventory: createInventory(3) }),
      { ...plain, minPrice: 900 },
      'noMatches',
    ],
    ['by a deep link on its way', createReads({}, { isFetching: true }), searching, 'skeletons'],
    [
      'by a deep link that found items',
      createReads({}, { inventory: createInventory(2) }),
      searching,
      'cards',
    ],
    [
      'by a deep link that found none',
      createReads({}, { inventory: createInventory(0) }),
      searching,
      'noMatches',
    ],
    ['by a deep link that failed', createReads({}, { error: hidden }), searching, 'failure'],
    ['by a deep link, offline', createReads({}, { isPaused: true }), searching, 'offline'],
    [
      'while letters are typed that match nothing so far',
      createReads(
        { inventory: createInventory(50, partial) },
        { inventory: createInventory(0) },
        false,
      ),
      { ...plain, search: 'zeus' },
      'skeletons',
    ],
  ])('%s', (_, reads, filters, body) => {
    expect(describeInventory(reads, filters).body).toBe(body);
  });

  test('is never "nothing here" while items are still on their way', () => {
    const unreadable = createInventory(0, { ...partial, dropped: 50 });
    const view = describeInventory(createReads({ inventory: unreadable, isFetching: true }), plain);
    expect(view.body).not.toBe('empty');
  });
});

describe('the line above the grid', () => {
  test.each<[string, InventoryReads, Filters, string]>([
    ['all of them', createReads({ inventory: createInventory(3) }), plain, '3 of 3 items'],
    ['one', createReads({ inventory: createInventory(1) }), plain, '1 of 1 item'],
    [
      'that the API counts more than it gives',
      createReads({ inventory: createInventory(100, { missing: 140 }) }),
      plain,
      'at least 100 of 240 items',
    ],
    [
      'the same of a search',
      createReads({ inventory: createInventory(100, { missing: 140 }) }),
      { ...plain, search: 'zeus' },
      'at least 0 of 240 items',
    ],
    [
      'some of them',
      createReads({ inventory: createInventory(3) }),
      { ...plain, minPrice: 900 },
      '0 of 3 items',
    ],
    [
      'what the API found, of all there are',
      createReads(
        { inventory: createInventory(50, partial) },
        { inventory: createInventory(50, { count: 128, isComplete: false }) },
      ),
      searching,
      '128 of 1,000 items',
    ],
    [
      'what the API found, before the rest is known',
      createReads({}, { inventory: createInventory(2, { count: 2 }) }),
      searching,
      '2 of 2 items',
    ],
    ['that items are loading', createReads({ isFetching: true }), plain, words.loading],
    ['that none could be loaded', createReads({ error: steam }), plain, words.notLoaded],
    ['that a search runs', createReads({}, { isFetching: true }), searching, words.searching],
  ])('says %s', (_, reads, filters, status) => {
    expect(describeInventory(reads, filters).status).toBe(status);
  });

  test('says that the rest is on its way, and no longer once that has failed', () => {
    const inventory = createInventory(50, partial);
    const loading = describeInventory(createReads({ inventory, isFetching: true }), plain);
    expect(loading.status).toBe(words.stillLoading({ counted: '1,000 of 1,000 items' }));
    const failed = createReads({ inventory, isFetching: true, failures: 1, error: steam });
    expect(describeInventory(failed, plain).status).toBe('1,000 of 1,000 items');
  });
});

describe('a failure', () => {
  test('names what happened, its request, and when it is tried again', () => {
    const { failure } = describeInventory(createReads({ error: steam, failures: 1 }), plain);
    expect(failure).toMatchObject({ error: { requestId: 'r-9' }, isRetrying: false });
    expect(failure?.retryAt).toBeGreaterThan(steam.occurredAt);
    const later = describeInventory(createReads({ error: steam, failures: 3 }), plain).failure;
    expect(later?.retryAt).toBeGreaterThan(failure?.retryAt ?? Number.POSITIVE_INFINITY);
  });

  test('that time does not heal has no next try', () => {
    const { failure } = describeInventory(createReads({ error: hidden }), plain);
    expect(failure?.error.key).toBe('INVENTORY_PRIVATE');
    expect(failure?.retryAt).toBeUndefined();
  });

  test('of this page’s own reading is told like any other', () => {
    const reads = createReads({ error: new RangeError('Maximum call stack size exceeded') });
    expect(describeInventory(reads, plain).failure?.error.key).toBe('ANSWER_IS_STRANGE');
  });

  test('of the rest is told above the cards that a search found', () => {
    const reads = createReads({ error: steam }, { inventory: createInventory(2) });
    const view = describeInventory(reads, searching);
    expect(view.items).toHaveLength(2);
    expect(view.failure?.error.requestId).toBe('r-9');
  });
});

test('once everything is here, an older answer of the API is not looked at any more', () => {
  const stale = createInventory(1, { items: [createTestItem({ id: 'stale' })] });
  const reads = createReads({ inventory: createInventory(4) }, { inventory: stale, error: hidden });
  const view = describeInventory(reads, searching);
  expect(view.items).toHaveLength(4);
  expect(view.failure).toBeUndefined();
  expect(view.read).toBe(reads.whole);
});

test('until everything is here, the scroll bar knows how much is to come', () => {
  const reads = createReads({
    inventory: createInventory(50, { count: 6_000, isComplete: false }),
  });
  expect(describeInventory(reads, plain)).toMatchObject({ expected: 6_000, read: reads.whole });
});

describe('the items are all that the filters ask for', () => {
  const some = createInventory(50, partial);
  const found = createInventory(2);
  test.each<[string, InventoryReads, Filters, boolean]>([
    ['once everything is here', createReads({ inventory: found }), plain, true],
    ['filtered here as well', createReads({ inventory: found }), searching, true],
    ['not before', createReads({ inventory: some }), plain, false],
    [
      'once the API has said so',
      createReads({ inventory: some }, { inventory: found }),
      searching,
      true,
    ],
    ['not while it is asked', createReads({ inventory: some }), searching, false],
    [
      'not when it answered other letters',
      createReads({ inventory: some }, { inventory: found }, false),
      searching,
      false,
    ],
  ])('%s', (_, reads, filters, isComplete) => {
    expect(describeInventory(reads, filters).isComplete).toBe(isComplete);
  });
});

test('items that could not be read are counted', () => {
  const reads = createReads({ inventory: createInventory(3, { dropped: 2 }) });
  expect(describeInventory(reads, plain).dropped).toBe(2);
});

describe('while the code that filters is on its way', () => {
  const named = createInventory(2);
  const late = (reads: InventoryReads): InventoryReads => ({ ...reads, localFiltering: undefined });

  test('the plain list needs none', () => {
    const view = describeInventory(late(createReads({ inventory: named })), plain);
    expect(view.items).toBe(named.items);
  });

  test('the API answers a search, although everything is here', () => {
    const found = createInventory(1);
    const reads = late(createReads({ inventory: named }, { inventory: found }));
    const view = describeInventory(reads, searching);
    expect(view.items).toBe(found.items);
    expect(view.read).toBe(reads.filtered);
  });

  test.each<[string, Partial<Filters>]>([
    ['an order of our own', { sort: 'wearAsc' }],
    ['a facet', { local: { exterior: ['Factory New'] } }],
    ['one card for the same items', { stacks: 'same' }],
  ])('%s waits for it, and shows nothing else meanwhile', (_, local) => {
    const view = describeInventory(late(createReads({ inventory: named })), { ...plain, ...local });
    expect(view.body).toBe('skeletons');
    expect(view.isComplete).toBe(false);
  });
});

/** Every combination of the states of two reads. */
function* generateReads(): Generator<InventoryReads> {
  const inventories = [
    undefined,
    createInventory(0),
    createInventory(2),
    createInventory(2, { count: 90, isComplete: false }),
  ];
  const errors = [null, steam, hidden, new TypeError('not ours')];
  const flags = [false, true];
  for (const whole of generateReadsOf(inventories, errors, flags)) {
    for (const filtered of generateReadsOf(inventories, errors.slice(0, 3), flags)) {
      for (const isSettled of flags) {
        for (const localFiltering of [{ selectVisibleItems, listCards, spreadOpen }, undefined]) {
          yield { whole, filtered, isSettled, isOffline: false, localFiltering };
        }
      }
    }
  }
}

function* generateReadsOf(
  inventories: (Inventory | undefined)[],
  errors: (Error | null)[],
  flags: boolean[],
): Generator<InventoryRead> {
  for (const inventory of inventories) {
    for (const error of errors) {
      for (const isFetching of flags) {
        for (const isPaused of flags) {
          yield createRead({ inventory, error, isFetching, isPaused, failures: error ? 1 : 0 });
        }
      }
    }
  }
}

test('there is no state in which the page is blank, silent about a failure, or contradicts itself', () => {
  const wrong = new Set<string>();
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.add(what);
  };
  for (const reads of generateReads()) {
    for (const filters of [plain, searching, { ...plain, search: 'zeus' }]) {
      const view = describeInventory(reads, filters);
      const { body, items, failure } = view;
      check((body === 'cards') === items.length > 0, 'cards exactly when there are items');
      check(body !== 'failure' || failure !== undefined, 'a failure is described');
      check(body !== 'skeletons' || failure === undefined, 'no skeletons over a failure');
      check(reads.whole.error === null || failure !== undefined, 'no failure is kept silent');
      check(body !== 'empty' || !isNarrowed(filters), 'empty only when nothing is filtered');
      check(body !== 'noMatches' || isNarrowed(filters), 'no matches only when filtered');
      check(body !== 'offline' || view.isOffline, 'offline only when offline');
      check(view.hasProblem || failure === undefined, 'a failure is a problem');
      check(view.expected >= items.length, 'at least as many expected as shown');
      check(/\S/.test(view.status) && !/NaN|undefined/.test(view.status), 'a readable status');
    }
  }
  expect([...wrong]).toEqual([]);
});
