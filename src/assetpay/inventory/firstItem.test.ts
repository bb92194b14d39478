import { describe, expect, test } from 'vitest';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { isRecord } from '../../../sandbox/lib/isRecord';
import { Random } from '../../../sandbox/lib/Random';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';
import { parseFirstItem } from './firstItem';
import { parseItem } from './item';

const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  100.5,
  1e-7,
  1e21,
  2 ** 53,
  10_000_000.01,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\u200b',
  '0',
  '-0',
  '00.5',
  '1e3',
  '1,5',
  '0x10',
  '0.12345678901234567890',
  'text',
  'x'.repeat(400),
  '\u202eturned',
  '#a1B2c3',
  'a1b2c3',
  'javascript:alert(1)',
  [],
  [null],
  ['text'],
  [{ name: 'in a list' }],
  {},
  { name: 'a name' },
  { name: '\u200b', iconUrl: 7 },
  { name: 'a name', slot: '3', wear: '0.2', paintIndex: '4', status: 'x', marketHashName: null },
  { price: 1, accepted: 'yes', maxAmount: '5', reference: 7 },
  { price: '0.004', accepted: true },
  { price: -1 },
  { percentage: '80' },
  { percentage: 101 },
];

const [seedItem] = documentedExample.data.inventory;

const items: Record<string, unknown>[] = [
  { ...seedItem, previewToken: 'p' },
  ...(['730', '252490'] as const).flatMap((game) =>
    generateInventory({ game, size: 300, seed: 5 }).map((item) => ({ ...item })),
  ),
];

const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];

function expectSame(value: unknown): void {
  expect(parseFirstItem(value)).toEqual(parseItem(value));
}

describe('the first cards show what the schemas would show', () => {
  test('of every whole item', () => {
    for (const item of items) {
      expect(parseFirstItem(item)).toBeDefined();
      expectSame(item);
    }
  });

  test.each(fields)('with any value in `%s`', (field) => {
    for (const value of oddValues) expectSame({ ...seedItem, [field]: value });
  });

  test('with many odd fields at once, inside its parts as well', () => {
    const random = new Random(4_711);
    for (let round = 0; round < 4_000; round += 1) expectSame(createOddItem(random));
  });

  test('of any value for an item', () => {
    for (const value of [...oddValues, [seedItem]]) expectSame(value);
  });

  test.each(readSharedInventories())('of every real item of "$name"', ({ response }) => {
    const data = isRecord(response) && isRecord(response.data) ? response.data : {};
    const inventory: unknown[] = Array.isArray(data.inventory) ? data.inventory : [];
    for (const item of inventory) expectSame(item);
  });
});

function pick<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values[random.integer(0, values.length - 1)];
}

/** An item in which some fields, or fields of its parts, have odd values. */
function createOddItem(random: Random): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...pick(random, items) };
  for (let change = 0; change < 3; change += 1) {
    const field = pick(random, fields) ?? 'id';
    const part = copy[field];
    const isPart = isRecord(part) && random.next() < 0.7;
    copy[field] = isPart
      ? { ...part, [pick(random, Object.keys(part)) ?? 'name']: pick(random, oddValues) }
      : pick(random, oddValues);
    const { stickers } = copy;
    if (Array.isArray(stickers) && random.next() < 0.5) {
      copy.stickers = [...stickers, pick(random, oddValues)];
    }
  }
  return copy;
}
