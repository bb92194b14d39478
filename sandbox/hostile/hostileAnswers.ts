import fc from 'fast-check';
import type { WireItem } from '../wire/WireItem';
import { type HostileEntry, hostileEntries } from './hostileItems';
import { hostileText } from './hostileTexts';
import { hostileTrades } from './hostileTrades';
import { hostileDate, hostileNumber, hostileValue, toJsonText, wrongType } from './hostileValues';

/** An answer of `GET /client/inventory` that means no good. */
export type HostileInventory = {
  /** JSON, some of which no JavaScript value can hold: `1e999`, 10,000 levels of nesting. */
  body: string;
  /** The items in it that are as they should be, each once. */
  good: readonly WireItem[];
  /** Entries of its list, duplicates included; `undefined` where it need not be one that can be read. */
  sent: number | undefined;
};

/** An answer of `GET /client/trades` that means no good. */
export type HostileTrades = {
  body: string;
  /** Ids of the trades in it that are as they should be. */
  good: readonly string[];
  /** Entries of its list; `undefined` where it need not be one that can be read. */
  sent: number | undefined;
};

/** The seed of every run that is not told another one. */
export const defaultSeed = 20_260_304;

/** What stands beside the list: mostly what should, else anything. */
const around = {
  count: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, hostileNumber, wrongType),
  updatedAt: fc.oneof(hostileDate, fc.constant('2026-03-04T10:00:00.000Z'), wrongType),
  collateral: fc.oneof(hostileNumber, fc.constant(150), wrongType),
};

const inventoryData = fc.record({ entries: hostileEntries, ...around });

const goodInventory = fc
  .tuple(inventoryData, hostileText)
  .map(([{ entries, ...data }, requestId]): HostileInventory => {
    const inventory = entries.map(({ value }) => value);
    const count = data.count === undefined ? inventory.length : data.count;
    const answer = { requestId, success: true, data: { ...data, count, inventory } };
    return { body: toJsonText(answer), good: selectGood(entries), sent: inventory.length };
  });

/** Something in the place of the whole answer: no envelope, no data, no list. */
const noAnswer = fc.tuple(fc.nat(6), hostileValue, hostileText).map(([way, value, text]) => {
  const ways: unknown[] = [
    value,
    { success: value, data: { inventory: [], items: [] } },
    { requestId: text, success: true, data: value },
    { requestId: text, success: true, data: { inventory: value, items: value } },
    { requestId: text, success: false, error: value },
    { requestId: text, success: false, error: { key: text, message: value, fields: value } },
    { requestId: text, success: false, error: { key: 'NO_SUCH_KEY', message: [text, value] } },
  ];
  // Sent with status 200, `success: false` and all.
  return toJsonText(ways[way]);
});

const inventoryAnswer = fc.oneof(
  { weight: 12, arbitrary: goodInventory },
  {
    weight: 1,
    arbitrary: noAnswer.map((body): HostileInventory => ({ body, good: [], sent: undefined })),
  },
);

const tradesAnswer = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(hostileTrades, hostileText, fc.oneof(fc.constant(null), wrongType))
      .map(([entries, requestId, nextCursor]): HostileTrades => {
        const items = entries.map(({ value }) => value);
        const good = entries.flatMap(({ id }) => id ?? []);
        const answer = { requestId, success: true, data: { items, nextCursor } };
        return { body: toJsonText(answer), good, sent: items.length };
      }),
  },
  {
    weight: 1,
    arbitrary: noAnswer.map((body): HostileTrades => ({ body, good: [], sent: undefined })),
  },
);

/** Of all hostile inventories the one at `index` (from 0); the same one for the same two numbers. */
export function createHostileInventory(seed: number, index: number): HostileInventory {
  return sample(inventoryAnswer, seed, index);
}

/** The same for the list of trades. */
export function createHostileTrades(seed: number, index: number): HostileTrades {
  return sample(tradesAnswer, seed, index);
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, seed: number, index: number): Value {
  const [value] = fc.sample(arbitrary, { seed: (seed + index * 7_919) | 0, numRuns: 1 });
  if (value === undefined) throw new Error(`No hostile answer for ${seed}, ${index}`);
  return value;
}

function selectGood(entries: readonly HostileEntry[]): WireItem[] {
  return [...new Set(entries.flatMap(({ item }) => item ?? []))];
}
