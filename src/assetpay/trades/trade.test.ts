import { describe, expect, test } from 'vitest';
import { parseDeposit, parseTrade, type TradeContext } from './trade';
import { toTradeFacts } from './tradeFacts';
import { isInFlight, isUnaccepted } from './tradeStatus';

const owner = '76561198000000001';
const context: TradeContext = { owner, game: '730' };

/** A trade with all fields that the OpenAPI file requires, and the amounts of the docs (docs/api.md, Trade). */
const wire = {
  id: '5b1c7d0a-0000-4000-8000-000000000001',
  type: 'deposit',
  source: 'client',
  merchantId: 'merchant',
  clientUserId: 'user',
  clientTradeUrl: 'https://steamcommunity.com/tradeoffer/new/?partner=1&token=abcdefgh',
  clientSteamID: owner,
  status: 'hold',
  game: '730',
  items: [{ id: 'item', name: 'AK-47 | Redline' }],
  totalPrice: 10.75,
  preCredit: 8.6,
  pendingCredit: 2.15,
  isInstant: true,
  collateral: { merchant: 2.6, provider: 6 },
  externalId: 'external',
  externalClientUserId: 'player',
  offerID: '6543210987',
  holdEndDate: '2026-03-11T10:00:00.000Z',
  botInfo: {
    name: 'Bot',
    avatar: 'https://avatars.steamstatic.com/a.jpg',
    steamId: '7656',
    joined: '2020',
  },
  createdAt: '2026-03-04T10:00:00.000Z',
  updatedAt: '2026-03-04T10:05:00.000Z',
};
const parse = (changes: object = {}, within = context) =>
  parseTrade({ ...wire, ...changes }, within);

test('a documented trade is read with its moments in ms', () => {
  const trade = parse();
  expect(trade).toMatchObject({
    id: wire.id,
    status: 'hold',
    game: '730',
    totalPrice: 10.75,
    preCredit: 8.6,
    pendingCredit: 2.15,
    offerID: '6543210987',
    holdEndDate: Date.UTC(2026, 2, 11, 10),
    createdAt: Date.UTC(2026, 2, 4, 10),
    botInfo: { name: 'Bot', steamId: '7656' },
  });
  // Items of trades come without these two (docs/api.md, Trade).
  expect(trade?.items).toMatchObject([{ id: 'item', appid: 730, tradable: true }]);
});

test('the owner’s Steam ID and trade URL are checked and dropped', () => {
  const kept = JSON.stringify(parse());
  expect(kept).not.toContain('abcdefgh');
  expect(kept).not.toContain(owner);
});

describe('trades that must not be shown are left out', () => {
  test('another person’s trade', () => {
    expect(parse({ clientSteamID: '76561198000000002' })).toBeUndefined();
  });
  test.each(['withdraw', 'WITHDRAW', 'Withdrawal', 'withdrawals'])('a withdrawal: %s', (type) => {
    expect(parse({ type })).toBeUndefined();
    expect(toTradeFacts({ ...wire, type }, context)).toBeUndefined();
  });
  test.each([
    null,
    undefined,
    7,
    'trade',
    [],
    {},
    { ...wire, id: '' },
    { ...wire, id: 7 },
    { ...wire, status: undefined },
    { ...wire, status: 5 },
  ])('what is no trade: %j', (value) => {
    expect(parseTrade(value, context)).toBeUndefined();
  });
});

describe('the owner is not checked', () => {
  test('when the token does not tell', () => {
    const stranger = { clientSteamID: '76561198000000002' };
    expect(parse(stranger, { owner: undefined, game: '730' })?.id).toBe(wire.id);
  });
  test('when the trade does not tell', () => {
    expect(parse({ clientSteamID: undefined })?.id).toBe(wire.id);
  });
});

describe('missing and malformed fields count as absent', () => {
  test('a trade of nothing but its id and status', () => {
    const bare = parseTrade({ id: 'a', status: 'active' }, { owner, game: '252490' });
    expect(bare).toMatchObject({ id: 'a', status: 'active', game: '252490', items: [] });
    expect(bare?.totalPrice).toBeUndefined();
  });

  test.each([
    ['totalPrice', Number.NaN],
    ['totalPrice', -1],
    ['preCredit', 'much'],
    ['pendingCredit', null],
    ['holdEndDate', 'soon'],
    ['createdAt', 5],
    ['offerID', 6543210987.5],
    ['offerID', {}],
    ['botInfo', { avatar: 'x' }],
    ['botInfo', 'Bot'],
    ['revertedBy', 0],
    ['isInstant', 'yes'],
  ])('%s of %j', (field, value) => {
    expect(parse({ [field]: value })).toMatchObject({ id: wire.id, status: 'hold' });
    expect(parse({ [field]: value })).toHaveProperty(field, undefined);
  });

  test('an offer’s id that came as a number is read', () => {
    expect(parse({ offerID: 6543210987 })?.offerID).toBe('6543210987');
  });

  test('an amount that came as text is read', () => {
    expect(parse({ totalPrice: '10.75' })?.totalPrice).toBe(10.75);
  });

  test('items that are none are left out, the others stay', () => {
    const items = [null, 'item', { id: 'good' }, { name: 'no id' }, { id: 'odd', offer: {} }];
    expect(parse({ items })?.items.map(({ id }) => id)).toEqual(['good', '3', 'odd']);
    expect(parse({ items: 'none' })?.items).toEqual([]);
  });

  test('a game nobody knows is the one that was asked for', () => {
    expect(parse({ game: '570' })?.game).toBe('730');
    expect(parse({ game: '252490' })?.game).toBe('252490');
  });

  test('a status that no document mentions stays as it is', () => {
    expect(parse({ status: 'escrow' })?.status).toBe('escrow');
  });
});

test('texts of strangers leave the direction and the lines around them alone', () => {
  const turned = `Bot\u202e${'x'.repeat(1_000)}`;
  const trade = parse({ status: turned, error: turned, botInfo: { name: turned } });
  expect(trade?.status).toBe(`Bot${'x'.repeat(76)}…`);
  expect(trade?.error).toHaveLength(300);
  expect(trade?.botInfo?.name).not.toContain('\u202e');
});

describe('a split basket', () => {
  const related = [
    { ...wire, id: 'second' },
    { ...wire, id: 'foreign', clientSteamID: '76561198000000002' },
    { ...wire, id: 'other way', type: 'withdraw' },
    null,
  ];
  test('comes with its siblings, each checked like the first', () => {
    const deposit = parseDeposit({ ...wire, relatedTrades: related }, context);
    expect(deposit?.trade.id).toBe(wire.id);
    expect(deposit?.relatedTrades?.map(({ id }) => id)).toEqual(['second']);
  });
  test('a split basket nested ten thousand deep is parsed like any other', () => {
    const levels = 10_000;
    const opening = '{"id":"deep","status":"hold","relatedTrades":[';
    const nested: unknown = JSON.parse(opening.repeat(levels) + ']}'.repeat(levels));
    const deposit = parseDeposit({ ...wire, relatedTrades: [nested, ...related] }, context);
    expect(deposit?.relatedTrades?.map(({ id }) => id)).toEqual(['deep', 'second']);
    expect(parseTrade(nested, context)?.id).toBe('deep');
  });
  test('without any has none', () => {
    for (const relatedTrades of [undefined, null, 'none', {}]) {
      expect(parseDeposit({ ...wire, relatedTrades }, context)?.relatedTrades).toEqual([]);
    }
  });
});

test('a trade goes on until one of the documented ends', () => {
  const goesOn = ['initiated', 'pending', 'active', 'hold', 'escrow', ''];
  const ends = ['completed', 'failed', 'canceled', 'declined', 'reverted'];
  expect(goesOn.every((status) => isInFlight({ status }))).toBe(true);
  expect(ends.some((status) => isInFlight({ status }))).toBe(false);
  expect([...goesOn, ...ends].filter((status) => isUnaccepted({ status }))).toEqual([
    'initiated',
    'pending',
    'active',
  ]);
});

test.each([
  ['ACTIVE', 'active'],
  ['Initiated', 'initiated'],
  ['CANCELLED', 'canceled'],
  ['cancelled', 'canceled'],
  ['ON_HOLD', 'hold'],
  ['on hold', 'hold'],
  ['Completed', 'completed'],
  ['ESCROW', 'ESCROW'],
])('the status %s is read as %s, by the list and by the guards', (status, known) => {
  expect(parse({ status })?.status).toBe(known);
  expect(toTradeFacts({ ...wire, status }, context)?.status).toBe(known);
});

test.each([
  [15, '15'],
  [{ code: 15 }, '15'],
  [{ key: 'USER_ESCROW', code: 3 }, 'USER_ESCROW'],
  ['USER_ESCROW', 'USER_ESCROW'],
  ['', undefined],
  [null, undefined],
  [[], undefined],
])('the error %j is told as %s', (error, told) => {
  expect(parse({ error })?.error).toBe(told);
});
