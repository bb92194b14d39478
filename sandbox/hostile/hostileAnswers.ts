import fc from 'fast-check';
import type { WireItem } from '../wire/WireItem';
import { type HostileEntry, hostileEntries } from './hostileItems';
import { hostileText } from './hostileTexts';
import { hostileTrades } from './hostileTrades';
import { hostileDate, hostileNumber, hostileValue, toJsonText, wrongType } from './hostileValues';

/** A hostile answer of `GET /client/inventory`. */
export type HostileInventory = {
  /** JSON text. Some of it no JavaScript value can hold: `1e999`, 10,000 levels of nesting. */
  body: string;
  /** The valid items in it, each once. */
  good: readonly WireItem[];
  /** Entries of its list, duplicates included; `undefined` if the list may be unreadable. */
  sent: number | undefined;
};

/** A hostile answer of `GET /client/trades`. */
export type HostileTrades = {
  body: string;
  /** The ids of the valid trades in it. */
  good: readonly string[];
  /** Entries of its list; `undefined` if the list may be unreadable. */
  sent: number | undefined;
};

/** The seed of a run without a seed of its own. */
export const defaultSeed = 20_260_304;

/** The fields beside the list: mostly valid, else any value. */
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

/** A value in the place of the whole answer: no envelope, no data, no list. */
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

/** The hostile inventory at `index` (from 0); the same numbers always give the same one. */
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
