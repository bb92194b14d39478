import fc from 'fast-check';
import { createItem } from '../catalogue/createItem';
import type { WireItem } from '../wire/WireItem';
import { hostileColor, hostileUrl } from './hostileAddresses';
import { hostileText } from './hostileTexts';
import { hostileNumber, hostileValue, wrongType } from './hostileValues';

/** One entry of an answer's list, with its `item` if it is valid. */
export type HostileEntry = { value: unknown; item?: WireItem };

const missing = Symbol('missing');

type Change = readonly [field: string, value: unknown];

const sticker = fc.record({
  name: hostileText,
  marketHashName: hostileText,
  slot: hostileNumber,
  wear: hostileNumber,
  iconUrl: hostileUrl,
});

const stickers = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof(sticker, wrongType), { maxLength: 8 }) },
  {
    weight: 1,
    // 1,000 stickers with long texts would only make the tests slow.
    arbitrary: sticker.map(({ name, slot, iconUrl }) =>
      Array.from({ length: 1_000 }, () => ({ name: name.slice(0, 100), slot, iconUrl })),
    ),
  },
  { weight: 1, arbitrary: fc.constant({ length: 1_000, 0: { name: 'not a list' } }) },
);

const named = fc.record({
  name: hostileText,
  status: hostileNumber,
  paintIndex: hostileNumber,
  marketHashName: hostileText,
  iconUrl: hostileUrl,
});

const offer = fc.record({
  price: fc.oneof(hostileNumber, fc.constantFrom(0.03, 10.75)),
  accepted: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, wrongType),
  maxAmount: hostileNumber,
  reference: hostileText,
});

/** Hostile values for each field of an item, beside the wrong types that any field can have. */
const fields: Record<keyof WireItem | 'previewToken', fc.Arbitrary<unknown>> = {
  id: fc.oneof(hostileText, fc.constantFrom('same', 'same', 'x'.repeat(257))),
  name: hostileText,
  marketHashName: hostileText,
  type: hostileText,
  iconUrl: hostileUrl,
  appid: hostileNumber,
  assetId: hostileText,
  tradable: wrongType,
  amount: hostileNumber,
  marketPrice: hostileNumber,
  offer,
  exterior: hostileText,
  wear: hostileNumber,
  rarity: hostileText,
  color: hostileColor,
  paintSeed: hostileNumber,
  propId: hostileText,
  previewToken: hostileText,
  doppler: named,
  fade: fc.record({ percentage: hostileNumber }),
  hardened: named,
  stickers,
  charm: named,
};

const change: fc.Arbitrary<Change> = fc.oneof(
  ...Object.entries(fields).map(([field, own]) =>
    fc
      .oneof(
        { weight: 8, arbitrary: own },
        { weight: 1, arbitrary: hostileValue },
        { weight: 1, arbitrary: fc.constant(missing) },
      )
      .map((value): Change => [field, value]),
  ),
);

/** The fields that a card shows, with a hostile text in each. */
const everyText = fc
  .tuple(hostileText, hostileText, hostileText, named)
  .map(([name, exterior, other, thing]): Change[] => [
    ['name', name],
    ['marketHashName', name],
    ['exterior', exterior],
    ['rarity', other],
    ['type', other],
    ['doppler', thing],
    ['hardened', thing],
    ['charm', thing],
  ]);

const place = fc.record({
  game: fc.constantFrom('730', '252490'),
  seed: fc.nat(1_000_000),
  index: fc.nat(500),
});

/** A valid item of the catalogue. */
const goodItem = place.map(({ game, seed, index }) => createItem(game, seed, index));

const goodEntry = goodItem.map((item): HostileEntry => ({ value: item, item }));

const spoiltEntry = fc
  .tuple(
    goodItem,
    fc.oneof(
      { weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }) },
      { weight: 1, arbitrary: everyText },
    ),
  )
  .map(([item, changes]): HostileEntry => ({ value: applyChanges(item, changes) }));

const noItem = fc.oneof(wrongType, hostileText, fc.constant(['not', 'an', 'item']));

function applyChanges(item: WireItem, changes: readonly Change[]): Record<string, unknown> {
  // An id of its own: a malformed item must not replace a valid one.
  const spoilt: Record<string, unknown> = { ...item, id: `spoilt-${item.id}` };
  for (const [field, value] of changes) {
    if (value === missing) delete spoilt[field];
    else spoilt[field] = value;
  }
  return spoilt;
}

const entry = fc.oneof(
  { weight: 4, arbitrary: goodEntry },
  { weight: 5, arbitrary: spoiltEntry },
  { weight: 1, arbitrary: noItem.map((value): HostileEntry => ({ value })) },
);

/**
 * The list of an answer: valid items among malformed ones and values that are no items. Some of its
 * first entries are repeated at its end, as pages can overlap.
 */
export const hostileEntries: fc.Arbitrary<HostileEntry[]> = fc
  .tuple(fc.array(entry, { maxLength: 24, size: 'max' }), fc.nat(3))
  .map(([entries, again]) => [...entries, ...entries.slice(0, again)]);
