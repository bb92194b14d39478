import { expect, test } from 'vitest';
import { toTradeFacts } from '~/assetpay/trades/tradeFacts';
import { confirmedForMs, lookHoldsMs, type Standing, whyNotPost } from './whyNotPost';

const wanted = { itemId: 'item-1', assetId: 'asset-1', units: 1, owned: 1 };

/** One second after the confirmation, the trades just read. */
function stand(changes: Partial<Standing> = {}): Standing {
  return {
    externalId: 'number-1',
    game: '730',
    wanted: [wanted],
    confirmedAt: { wall: 1_000_000, ticks: 50_000 },
    now: { wall: 1_001_000, ticks: 51_000 },
    isStopped: false,
    look: { begunAt: 50_500, endedAt: 50_900, facts: [] },
    lastPostEndedAt: undefined,
    reserved: [],
    ...changes,
  };
}

/** A look that found these rows, as the API sent them. */
function see(...rows: object[]): Partial<Standing> {
  const facts = rows.flatMap((row) => toTradeFacts(row, { owner: undefined, game: '730' }) ?? []);
  return { look: { begunAt: 50_500, endedAt: 50_900, facts } };
}

/** So many ms later by both clocks, with the trades reread. */
function later(wall: number, ticks = wall): Partial<Standing> {
  const now = { wall: 1_000_000 + wall, ticks: 50_000 + ticks };
  return { now, look: { begunAt: now.ticks - 100, endedAt: now.ticks - 50, facts: [] } };
}

test('what was just confirmed leaves after a look that found nothing of it', () => {
  expect(whyNotPost(stand())).toBeUndefined();
});

test.each([
  ['the person has stopped it', { isStopped: true }, 'stopped'],
  ['150 s have passed', later(confirmedForMs), 'expired'],
  [
    '150 s have passed, though the device slept through them',
    later(confirmedForMs, 900),
    'expired',
  ],
  ['150 s have passed, though the clock was set back', later(500, confirmedForMs), 'expired'],
  ['the clock was set back, which hides how long the device slept', later(-60_000, 900), 'expired'],
  ['nobody has looked', { look: undefined }, 'unread'],
  [
    'the look began before the confirmation',
    { look: { begunAt: 49_999, endedAt: 50_900, facts: [] } },
    'unread',
  ],
  ['another request ended after the look began', { lastPostEndedAt: 50_600 }, 'unread'],
  ['the look is old', { now: { wall: 1_007_000, ticks: 50_900 + lookHoldsMs } }, 'unread'],
  ['its number is listed already', see({ externalId: 'number-1' }), 'known'],
] satisfies [string, Partial<Standing>, string][])('not when %s', (_, changes, why) => {
  expect(whyNotPost(stand(changes))).toBe(why);
});

test('it still leaves just before 150 s have passed', () => {
  expect(whyNotPost(stand(later(confirmedForMs - 1)))).toBeUndefined();
});

const open = { id: 'trade-1', status: 'active', items: [{ id: 'item-1' }] };

test.each([
  ['as it is', open],
  ['without a readable price', { ...open, totalPrice: '?', items: [{ id: 'item-1', offer: {} }] }],
  ['by its asset ID alone', { ...open, items: [{ assetId: 'asset-1' }] }],
  ['without an id of its own', { ...open, id: undefined }],
  ['in a status that cannot be read', { ...open, status: 7 }],
  ['in a status that no document mentions', { ...open, status: 'thinking' }],
  ['accepted, and on hold', { ...open, status: 'hold' }],
  ['as one unit, in words', { ...open, items: [{ id: 'item-1', amount: 'one' }] }],
])('an item in an open offer is not offered twice: listed %s', (_, row) => {
  for (const owned of [{}, { amount: 1 }]) {
    const lines = [{ ...wanted, ...owned }];
    expect(whyNotPost(stand({ ...see(row), wanted: lines }))).toBe('inOffer');
  }
});

test.each(['completed', 'failed', 'canceled', 'declined', 'reverted'])(
  'an offer that is %s holds nothing',
  (status) => {
    expect(whyNotPost(stand(see({ ...open, status })))).toBeUndefined();
  },
);

test.each([
  [6, 4, undefined],
  [6, 5, 'inOffer'],
  [10, 1, 'inOffer'],
])('of a stack of 10, %d are offered and %d wanted', (offered, units, why) => {
  const items = [{ id: 'item-1', amount: offered }];
  const lines = [{ ...wanted, units, owned: 10 }];
  expect(whyNotPost(stand({ ...see({ ...open, items }), wanted: lines }))).toBe(why);
});

test('units of several offers, and of one that no list shows yet, are added up', () => {
  const rows = [1, 2].map((id) => ({ ...open, id, items: [{ id: 'item-1', amount: 3 }] }));
  const lines = [{ itemId: 'item-1', units: 3 }];
  const unseen = { externalId: 'number-2', game: '730', kind: 'made', lines, assets: [] } as const;
  const more = { ...see(...rows), reserved: [unseen] };
  const want = (units: number) => [{ ...wanted, units, owned: 10 }];
  expect(whyNotPost(stand({ ...more, wanted: want(1) }))).toBeUndefined();
  expect(whyNotPost(stand({ ...more, wanted: want(2) }))).toBe('inOffer');
});

test.each(['attempt', 'unfound'] as const)('an item of another number: %s', (kind) => {
  const other = { externalId: 'number-2', game: '730', kind, lines: [], assets: [] } as const;
  const byId = { ...other, lines: [{ itemId: 'item-1', units: 1 }] };
  const byAsset = { ...other, assets: ['asset-1'] };
  expect(whyNotPost(stand({ reserved: [other] }))).toBeUndefined();
  expect(whyNotPost(stand({ reserved: [byId] }))).toBe('inDoubt');
  expect(whyNotPost(stand({ reserved: [byAsset] }))).toBe('inDoubt');
});
