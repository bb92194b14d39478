import { expect, test } from 'vitest';
import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { Batch, BatchState } from '~/deposit/sending/sending';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  createTestContext,
  toCreated,
  toRefused,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { depositErrorKeys, toDepositError } from '../../../sandbox/wire/toDepositError';
import { describeOutcome } from './describeOutcome';
import { outcomeWords } from './outcomeWords';
import { findRefusalKey, isExplainedByInventory, recoveries } from './refusals';
import { refusalWords } from './refusalWords';

const refuse = (key: string, changes: object = {}) =>
  createTestBatch(toRefused({ key, ...changes }));
const describeKey = (key: string, changes: object = {}) => {
  const batch = refuse(key, changes);
  return describeOutcome(batch, createTestContext([batch]));
};
const labels = (batch: Batch, changes: object = {}) => {
  const { action, secondary } = describeOutcome(batch, createTestContext([batch], changes));
  return [action, ...secondary].map(({ label }) => label);
};

test.each(depositErrorKeys)('%s has its own words and a way out', (key) => {
  const { status, message } = toDepositError(key);
  const error = new AssetPayError({ key, status, message });
  expect(findRefusalKey(error)).toBe(key);
  const view = describeKey(key, { status, message });
  expect(view.title).not.toBe(outcomeWords.refused.title);
  expect(view.title).not.toBe(outcomeWords.failed.title);
  expect(view.cause).not.toBe('');
  expect(view.action.label).not.toBe('');
  expect(view.requestId).toBe('request-1');
});

test('no two refusals share a title', () => {
  const titles = Object.values(refusalWords).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(Object.values(localKeys))('%s, which is the page’s own, has words too', (key) => {
  expect(findRefusalKey(new AssetPayError({ key }))).toBe(key);
});

test.each(Object.keys(recoveries))('%s never shows the same action twice', (key) => {
  const all = labels(refuse(key));
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  [400, 'refused'],
  [409, 'refused'],
  [500, 'failed'],
  [undefined, 'refused'],
] as const)(
  'an unknown key with status %s is told by its class, with what the API says',
  (status, words) => {
    const view = describeKey('BRAND_NEW', { status, message: 'Mercury is in retrograde' });
    expect(view.title).toBe(outcomeWords[words].title);
    expect(view.cause).toContain('Mercury is in retrograde');
    expect(view.action.command.kind).toBe('review');
  },
);

test('gateways that refuse in their own words are known by their status', () => {
  expect(describeKey(localKeys.gatewayAnswer, { status: 429 }).title).toBe(
    refusalWords.RATE_LIMITED.title,
  );
  expect(describeKey('SOMETHING', { status: 401 }).action.command.kind).toBe('signIn');
});

test('what only Steam can change links to Steam', () => {
  const hrefs = ['INVENTORY_PRIVATE', 'INVALID_TRADEURL', 'ESCROW_NOT_ALLOWED'].map(
    (key) => describeKey(key).action.command,
  );
  expect(hrefs).toEqual([
    { kind: 'link', href: 'https://steamcommunity.com/my/edit/settings' },
    {
      kind: 'link',
      href: 'https://steamcommunity.com/my/tradeoffers/privacy#trade_offer_access_url',
    },
    { kind: 'link', href: 'https://help.steampowered.com/en/wizard/HelpWhyCantITrade' },
  ]);
});

test('an account that may be banned leads to Steam’s settings and to Steam’s own reason', () => {
  const { action, secondary, cause } = describeKey('USER_NOT_TRADEABLE');
  expect(cause).toContain('game ban');
  const [why] = secondary;
  expect([action.command, why?.command]).toEqual([
    { kind: 'link', href: 'https://steamcommunity.com/my/edit/settings' },
    { kind: 'link', href: 'https://help.steampowered.com/en/wizard/HelpWhyCantITrade' },
  ]);
});

test.each(['NO_API_SECRET_CONFIGURED', 'MERCHANT_API_KEY_REQUIRED', 'MISSING_BEARER'])(
  '%s is the site’s to fix: no new review is offered, and no new sign-in',
  (key) => {
    const { action, secondary, cause } = describeKey(key, { status: 401 });
    expect(action.command.kind).toBe('back');
    expect(secondary).toEqual([]);
    expect(cause).toContain('support');
  },
);

test('only refusals about items and prices have the inventory read again', () => {
  const explained = Object.keys(recoveries).filter((key) =>
    isExplainedByInventory(new AssetPayError({ key })),
  );
  expect(explained.toSorted()).toEqual([
    'CONFLICT',
    'EXCEEDS_MAX_AMOUNT',
    'INSUFFICIENT_ITEM_AMOUNT',
    'ITEMS_NOT_ACCEPTED',
    'ITEMS_UNAVAILABLE',
    'ITEM_NOT_FOUND',
    'ITEM_OVERSTOCKED',
    'NO_OFFER_FOUND',
    'PRICE_CHANGED',
  ]);
});

test('a rate limit says when to try again', () => {
  const view = describeKey('RATE_LIMITED', { retryAfterMs: 20_000 });
  expect(view.retryAt).toBeGreaterThan(Date.now() + 15_000);
});

test('without instant credit the review begins anew', () => {
  expect(describeKey('INSTANT_DEPOSITS_DISABLED').action.command).toEqual({
    kind: 'review',
    isInstant: false,
  });
});

test('what the API finds wrong with the request is quoted', () => {
  expect(
    describeKey('VALIDATION_FAILED', { fields: { 'items.0.price': 'too low' } }).cause,
  ).toContain('items.0.price too low');
});

test('PRICE_CHANGED waits for the new prices, says when they could not be read, and shows what moved', () => {
  const lines = ['rose', 'fell', 'gone', 'same'].map((id) => toTestLine(createPricedItem(id, 10)));
  const batch = createTestBatch(toRefused({ key: 'PRICE_CHANGED' }), lines);
  const reading = describeOutcome(
    batch,
    createTestContext([batch], { reread: { isRunning: true, error: null } }),
  );
  expect(reading.action).toMatchObject({ label: 'Reading the new prices…', isWaiting: true });
  expect(reading.items).toEqual([]);

  const error = new AssetPayError({ key: 'STEAM_UNAVAILABLE' });
  const failed = describeOutcome(
    batch,
    createTestContext([batch], { reread: { isRunning: false, error } }),
  );
  expect(failed.action.command).toEqual({ kind: 'reread' });
  expect(failed.cause).toContain('Steam is not answering');

  const risen = createPricedItem('rose', 12);
  const fallen = createPricedItem('fell', 8.5);
  const items = new Map(
    [risen, fallen, createPricedItem('same', 10)].map((item) => [item.id, item]),
  );
  const view = describeOutcome(batch, createTestContext([batch], { items }));
  expect(view.items.map(({ id, note }) => [id, note])).toEqual([
    ['gone', 'No longer in your inventory'],
    ['fell', 'Fell from $10.00 to $8.50'],
    ['rose', 'Rose from $10.00 to $12.00'],
  ]);
  expect(view.cause).toContain(
    '1 rose, 1 fell, 1 can’t be deposited as before. The new prices come to $0.50 more.',
  );
  expect(view.action).toMatchObject({
    label: 'Accept the new prices',
    command: { accept: [fallen, risen] },
  });
  expect(view.secondary[0]).toMatchObject({
    label: 'Remove items whose price fell',
    command: {
      amounts: new Map([
        ['gone', 0],
        ['fell', 0],
      ]),
    },
  });
});

test('PRICE_CHANGED by parts of a cent says both prices, and what they come to together', () => {
  const stack = { amount: 1_000 };
  const line = toTestLine(createPricedItem('stack', 0.015, stack), 1_000);
  const batch = createTestBatch(toRefused({ key: 'PRICE_CHANGED' }), [line]);
  const items = new Map([['stack', createPricedItem('stack', 0.013, stack)]]);
  const view = describeOutcome(batch, createTestContext([batch], { items }));
  expect(view.items[0]?.note).toBe('Fell from $0.015 to $0.013');
  expect(view.cause).toContain('The new prices come to $2.00 less.');
});

test('PRICE_CHANGED with nothing that differs offers a new review', () => {
  const view = describeKey('PRICE_CHANGED');
  expect(view.action.label).toBe('Review again');
  expect(view.cause).toContain(outcomeWords.nothingDiffers);
});

test('ITEM_OVERSTOCKED names the items and fits them in one step', () => {
  const lines = [toTestLine(createPricedItem('stack', 1, { amount: 9 }), 5)];
  const details = { items: [{ itemId: 'stack', marketHashName: 'Stack', remaining: 3 }] };
  const batch = createTestBatch(toRefused({ key: 'ITEM_OVERSTOCKED', details }), lines);
  const view = describeOutcome(batch, createTestContext([batch]));
  expect(view.items).toMatchObject([{ id: 'stack', note: 'The site takes only 3 more' }]);
  expect(view.action).toMatchObject({
    label: 'Remove or reduce them',
    command: { kind: 'review', amounts: new Map([['stack', 3]]) },
  });
});

test('items that are gone are named and dropped in one step', () => {
  const batch = refuse('ITEMS_UNAVAILABLE');
  const view = describeOutcome(batch, createTestContext([batch], { items: new Map() }));
  expect(view.items).toMatchObject([{ id: 'a', note: 'No longer in your inventory' }]);
  expect(view.action).toMatchObject({
    label: 'Remove them and review again',
    command: { amounts: new Map([['a', 0]]) },
  });
});

test('a stack that has shrunk is reduced', () => {
  const batch = createTestBatch(toRefused({ key: 'INSUFFICIENT_ITEM_AMOUNT' }), [
    toTestLine(createPricedItem('stack', 1, { amount: 9 }), 5),
  ]);
  const items = new Map([['stack', createPricedItem('stack', 1, { amount: 2 })]]);
  const view = describeOutcome(batch, createTestContext([batch], { items }));
  expect(view.items).toMatchObject([{ note: 'Only 2 can be deposited now' }]);
  expect(view.action.command).toMatchObject({ amounts: new Map([['stack', 2]]) });
});

/** Refused for a wanted number of units of an item, of which others stand in an open offer. */
function describeOffered(amount: number | undefined, [offered, wanted]: [number, number]) {
  const item = createPricedItem('a', 10.75, { amount });
  const batch = createTestBatch(toRefused({ key: 'ITEMS_IN_OFFER' }), [toTestLine(item, wanted)]);
  const trades = [createDepositTrade({ status: 'active', items: [{ ...item, amount: offered }] })];
  const { items, action, secondary } = describeOutcome(
    batch,
    createTestContext([batch], { trades }),
  );
  const deeds = secondary.map(({ label, command }) => [
    label,
    command.kind === 'review' ? command.amounts : command,
  ]);
  return { notes: items.map(({ note }) => note), action: action.label, deeds };
}

test.each([
  ['that does not say how many it is', undefined, [1, 1]],
  ['of one unit', 1, [1, 1]],
  ['that is a stack, all of it offered', 10, [10, 2]],
] satisfies [string, number | undefined, [number, number]][])(
  'an item %s is named as offered, and can be dropped',
  (_, amount, units) => {
    expect(describeOffered(amount, units)).toEqual({
      notes: ['In an open offer'],
      action: 'Show deposits',
      deeds: [['Remove them and review again', new Map([['a', 0]])]],
    });
  },
);

test('a stack of which too much is offered is reduced to what is free', () => {
  expect(describeOffered(10, [6, 5])).toEqual({
    notes: ['6 in open offers, 4 free'],
    action: 'Show deposits',
    deeds: [['Remove or reduce them', new Map([['a', 4]])]],
  });
});

test('a stack that is free for what was wanted is not named beside one that is not', () => {
  expect(describeOffered(10, [6, 4])).toMatchObject({
    notes: [],
    deeds: [['Review again', undefined]],
  });
});

test('nothing is concluded from the items of another game', () => {
  const batch = refuse('PRICE_CHANGED');
  expect(labels(batch, { isHere: false, items: new Map() })).toEqual(['Back to your items']);
});

test('a deposit that nobody found is not said to have done nothing: it may still arrive', () => {
  const batch = createTestBatch({ kind: 'absent' });
  const view = describeOutcome(batch, createTestContext([batch]));
  expect(view).toMatchObject({ tone: 'bad', title: 'It was not found' });
  expect(view.cause).toContain('arrive after all');
  expect(view.cause).not.toContain('Nothing was deposited');
});

test('a page that broke is reloaded; where a reload would forget the deposit, the list tells', () => {
  const broken = createTestBatch({ kind: 'broken' });
  const unsent = createTestBatch({ kind: 'unsent', why: 'broken' });
  expect(labels(broken)).toEqual(['Reload the page', 'Show deposits']);
  expect(labels(unsent)).toEqual(['Reload the page', 'Review the rest']);
  expect(labels(broken, { isUnrecorded: true })).toEqual(['Show deposits']);
});

/** Each end that is no refusal, with the word of what becomes of its items. */
const fates = [
  [{ kind: 'absent' }, 'free again'],
  [{ kind: 'earlier', deposit: { trade: createDepositTrade(), relatedTrades: [] } }, 'free'],
  [{ kind: 'unsent', why: 'stopped' }, 'still picked'],
  [{ kind: 'unsent', why: 'expired' }, 'still picked'],
  [{ kind: 'unsent', why: 'behind' }, 'still picked'],
  [{ kind: 'unsent', why: 'left' }, 'free'],
  [{ kind: 'unsent', why: 'broken' }, 'still picked'],
  [{ kind: 'broken' }, 'stay reserved'],
  [toRefused({ key: 'EXTERNAL_ID_EXISTS' }), 'stay reserved'],
] satisfies [BatchState, string][];

test.each(fates)('every end says what becomes of the items: %j', (state, fate) => {
  const batch = createTestBatch(state);
  const view = describeOutcome(batch, createTestContext([batch]));
  expect(view.cause).toContain(fate);
  expect(view.action.command.kind).not.toBe('back');
});

test('success is that of the trades: one that waits or failed at once is none', () => {
  const made = createTestBatch(toCreated(createDepositTrade()));
  expect(describeOutcome(made, createTestContext([])).tone).toBe('calm');
  const toneAt = (status: string) =>
    describeOutcome(
      createTestBatch(toCreated(createDepositTrade({ status }))),
      createTestContext([]),
    ).tone;
  expect(toneAt('active')).toBe('ask');
  expect(toneAt('hold')).toBe('good');
  expect(toneAt('completed')).toBe('good');
  const failed = createTestBatch(toCreated(createDepositTrade({ status: 'failed' })));
  expect(describeOutcome(failed, createTestContext([]))).toMatchObject({
    tone: 'bad',
    title: 'The trade has ended',
  });
});

test('an offer that was let go is no failure, and an end after acceptance denies no trade', () => {
  const offerID = '7142';
  const endAt = (changes: Parameters<typeof createDepositTrade>[0]) =>
    describeOutcome(
      createTestBatch(toCreated(createDepositTrade({ offerID, ...changes }))),
      createTestContext([]),
    );
  for (const status of ['declined', 'canceled', 'failed'])
    expect(endAt({ status })).toMatchObject({
      tone: 'off',
      cause: expect.stringContaining('Nothing was traded'),
    });
  expect(endAt({ status: 'declined', error: 'USER_ESCROW' }).tone).toBe('bad');
  const after = [{ status: 'reverted' }, { status: 'failed', holdEndDate: 1 }];
  for (const changes of after) {
    const { tone, cause } = endAt(changes);
    expect(tone).toBe('bad');
    expect(cause).not.toMatch(/Nothing|accepted any more/);
  }
  expect(endAt({ status: 'reverted' }).title).toBe('The trade was reversed');
});
