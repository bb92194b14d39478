import fc from 'fast-check';
import { tradeStatuses } from '../trading/Trade';
import { hostileUrl } from './hostileAddresses';
import { hostileEntries } from './hostileItems';
import { hostileText } from './hostileTexts';
import { deepTrades, hostileDate, hostileNumber, hostileValue, wrongType } from './hostileValues';

/** One entry of a list of trades, with its `id` if it is valid. */
export type HostileTradeEntry = { value: unknown; id?: string };

type Change = readonly [field: string, value: unknown];

const goodTrade = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...tradeStatuses),
    cents: fc.integer({ min: 1, max: 1_000_000 }),
    share: fc.nat(100),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ id, status, cents, share, day }) => {
    const now = Math.floor((cents * share) / 100);
    return {
      id,
      type: 'deposit',
      status,
      game: '730',
      items: [{ id: 'item', name: 'AK-47 | Redline', offer: { price: cents / 100 } }],
      totalPrice: cents / 100,
      preCredit: now / 100,
      pendingCredit: (cents - now) / 100,
      isInstant: true,
      offerID: '6543210987',
      botInfo: { name: 'Sandbox Bot Ash', steamId: '76561199000000001' },
      createdAt: `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`,
      updatedAt: '2026-03-01T10:00:00.000Z',
    };
  });

const bot = fc.record({
  name: hostileText,
  avatar: hostileUrl,
  steamId: hostileText,
  joined: hostileDate,
});

const fields: Record<string, fc.Arbitrary<unknown>> = {
  id: hostileText,
  status: hostileText,
  game: hostileText,
  items: hostileEntries.map((entries) => entries.slice(0, 6).map(({ value }) => value)),
  totalPrice: hostileNumber,
  preCredit: hostileNumber,
  pendingCredit: hostileNumber,
  isInstant: wrongType,
  offerID: hostileText,
  externalId: hostileText,
  createdAt: hostileDate,
  updatedAt: hostileDate,
  activeAt: hostileDate,
  autoCancelAt: hostileDate,
  holdEndDate: hostileDate,
  revertedBy: hostileText,
  error: hostileText,
  botInfo: bot,
  relatedTrades: fc.oneof(
    { weight: 6, arbitrary: fc.array(hostileValue, { maxLength: 4 }) },
    { weight: 1, arbitrary: deepTrades },
  ),
};

const change: fc.Arbitrary<Change> = fc.oneof(
  ...Object.entries(fields).map(([field, own]) =>
    fc
      .oneof({ weight: 8, arbitrary: own }, { weight: 1, arbitrary: hostileValue })
      .map((value): Change => [field, value]),
  ),
);

const spoiltTrade = fc
  .tuple(goodTrade, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([trade, changes]) => ({ ...trade, ...Object.fromEntries(changes) }));

/** The list of an answer: valid trades among malformed ones and values that are no trades. */
export const hostileTrades: fc.Arbitrary<HostileTradeEntry[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: goodTrade.map((value): HostileTradeEntry => ({ value, id: value.id })),
    },
    { weight: 5, arbitrary: spoiltTrade.map((value): HostileTradeEntry => ({ value })) },
    {
      weight: 1,
      arbitrary: fc.oneof(wrongType, hostileText).map((value): HostileTradeEntry => ({ value })),
    },
  ),
  { minLength: 2, maxLength: 12, size: 'max' },
);
