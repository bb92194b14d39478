import { describe, expect, test, vi } from 'vitest';
import { parseEnvelope } from '~/assetpay/request/envelope';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';
import { parseInventoryPage } from './inventory';

const [seedItem] = documentedExample.data.inventory;

/** Real answers, if there are any, and a generated one. */
const answers = [
  ...readSharedInventories(),
  ...(['730', '252490'] as const).map((game) => {
    const inventory = generateInventory({ game, size: 300, seed: 7 });
    return {
      name: `generated ${game}`,
      response: { success: true, data: { inventory, count: 300 } },
    };
  }),
];

test('the documented example is one item, 42 in all, read on 4 March, with $150 at once', async () => {
  const page = await parseInventoryPage(documentedExample.data);
  expect(page).toEqual({
    inventory: [seedItem],
    count: 42,
    updatedAt: '2026-03-04T10:00:00.000Z',
    collateral: 150,
    dropped: 0,
  });
});

test.each(answers)('not one item of "$name" is lost', async ({ response }) => {
  const body = JSON.stringify(response);
  const data = parseEnvelope(body, { status: 200, retryAfter: null });
  const page = await parseInventoryPage(data);
  expect(page.dropped).toBe(0);
  expect(page.inventory.length).toBe(page.count);
  expect(new Set(page.inventory.map(({ id }) => id)).size).toBe(page.count);
});

test('malformed items are left out and counted, the rest stays in order', async () => {
  const inventory = [null, { ...seedItem, id: 'a' }, 'x', {}, { ...seedItem, id: 'b' }];
  const page = await parseInventoryPage({ inventory, count: 5 });
  expect(page.inventory.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(page.dropped).toBe(3);
});

describe('malformed fields beside the items are forgiven', () => {
  test.each([
    [{ count: undefined }, 1],
    [{ count: null }, 1],
    [{ count: 'many' }, 1],
    [{ count: -3 }, 1],
    [{ count: 1.5 }, 1],
    [{ count: '42' }, 42],
    [{ count: 0 }, 1],
  ])('%j counts %d', async (changes, count) => {
    const page = await parseInventoryPage({ ...documentedExample.data, ...changes });
    expect(page.count).toBe(count);
  });

  test.each([
    [{ updatedAt: 'yesterday' }, 'updatedAt'],
    [{ updatedAt: '0000-01-01T00:00:00.000Z' }, 'updatedAt'],
    [{ updatedAt: '9999-12-31T23:59:59.999Z' }, 'updatedAt'],
    [{ updatedAt: null }, 'updatedAt'],
    [{ updatedAt: 1_772_618_400_000 }, 'updatedAt'],
    [{ collateral: undefined }, 'collateral'],
    [{ collateral: null }, 'collateral'],
    [{ collateral: -1 }, 'collateral'],
    [{ collateral: 'lots' }, 'collateral'],
    [{ collateral: JSON.parse('1e400') }, 'collateral'],
  ] as const)('%j leaves the %s unsaid', async (changes, field) => {
    const page = await parseInventoryPage({ ...documentedExample.data, ...changes });
    expect(page[field]).toBeUndefined();
    expect(page.inventory).toHaveLength(1);
  });

  test('nothing at once is not the same as unknown', async () => {
    const page = await parseInventoryPage({ ...documentedExample.data, collateral: 0 });
    expect(page.collateral).toBe(0);
  });
});

test('an empty inventory is empty', async () => {
  const page = await parseInventoryPage({ inventory: [], count: 0, collateral: 5 });
  expect(page).toMatchObject({ inventory: [], count: 0, dropped: 0, collateral: 5 });
});

test.each([[null], [undefined], [[]], ['text'], [{}], [{ inventory: {} }], [{ inventory: null }]])(
  '%j is no inventory',
  async (data) => {
    await expect(parseInventoryPage(data)).rejects.toThrow();
  },
);

test('many items are read in slices of a few milliseconds between which the page can draw', async () => {
  const inventory = Array.from({ length: 5_000 }, (_, index) => ({ ...seedItem, id: `i${index}` }));
  // Each read of the clock advances it by two milliseconds.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2;
    return now;
  });
  let breaths = 0;
  let isReading = true;
  const breathe = () => {
    breaths += 1;
    if (isReading) setImmediate(breathe);
  };
  setImmediate(breathe);
  const page = await parseInventoryPage({ inventory, count: 5_000 });
  isReading = false;
  clock.mockRestore();
  expect(page.inventory.map(({ id }) => id)).toEqual(inventory.map(({ id }) => id));
  expect(breaths).toBeGreaterThanOrEqual(8);
});

test('one page of fifty is there without a breath, so that the first cards do not wait', async () => {
  const inventory = Array.from({ length: 50 }, (_, index) => ({ ...seedItem, id: `i${index}` }));
  let hasBreathed = false;
  setTimeout(() => {
    hasBreathed = true;
  }, 0);
  await parseInventoryPage({ inventory, count: 50 });
  expect(hasBreathed).toBe(false);
});
