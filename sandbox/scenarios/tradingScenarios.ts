import { type ApiErrorKey, toApiError } from '../wire/toApiError';
import { toBareItems, toMalformedRows, toOtherShapes } from './changeTradeRows';
import {
  findMishap,
  interruptions,
  lateArrivals,
  otherRefusals,
  refusals,
  withRetryAfter,
} from './mishaps';
import { type Mishap, ordinaryBehaviour, type Scenario } from './scenario';

/** The keys that the list of trades can answer (docs/api.md, Errors). */
const tradesKeys = [
  'RATE_LIMITED',
  'VALIDATION_FAILED',
  'SERVER_ERROR',
  'SYSTEM_MAINTENANCE',
  'INVALID_TOKEN',
  'FORBIDDEN',
  'CLIENT_USER_NOT_FOUND',
] satisfies ApiErrorKey[];

/** Ordinary inventories with unusual deposits. */
export const depositVariantScenarios: Scenario[] = [
  variant(
    'offered-listed',
    'Offered items stay listed',
    'One item can stand in several open offers, as on Steam; the first to be accepted has it.',
    { settings: { offeredItems: 'listed' } },
  ),
  variant(
    'deposit-locked',
    'Slow deposits',
    'Each takes 8 seconds and locks the account so long.',
    {
      settings: { latencyMs: 8_000 },
    },
  ),
  variant('split-baskets', 'Split baskets', 'Every two items are an offer of their own.', {
    settings: { itemsPerTrade: 2 },
  }),
  variant('total-differs', 'Another total', 'Trades are worth a tenth less than was confirmed.', {
    settings: { totalShare: 0.9 },
  }),
  variant('trades-lag', 'Lagging list', 'A new trade is in the list of trades only after 20 s.', {
    settings: { tradesLagMs: 20_000 },
  }),
  variant(
    'trades-bare-items',
    'Items without prices',
    'Trades name their items by assetId alone.',
    {
      changeTrades: toBareItems,
    },
  ),
  variant(
    'trades-malformed-rows',
    'Malformed trades',
    'Of each trade only the externalId and the item ids are as they should be.',
    { changeTrades: toMalformedRows },
  ),
  variant(
    'trades-other-shapes',
    'Trades in other shapes',
    'Other spellings, offers as numbers, no items, and withdrawals among the deposits.',
    { changeTrades: toOtherShapes },
  ),
];

/** Ordinary inventories whose deposits are refused, one scenario for each key. */
export const depositRefusalScenarios: Scenario[] = [
  ...refusals.map(({ key, mishap }) => toScenario(key, `Deposits answer ${key}.`, mishap)),
  ...listBusyScenarios(),
  ...otherRefusals.map(({ title, mishap }) =>
    toScenario(mishap.name.replaceAll('-', ' '), `${title}.`, mishap),
  ),
  unknown('unknown-key-4xx', 418, 'A refusal no document mentions.'),
  unknown('unknown-key-5xx', 507, 'A breakdown no document mentions.'),
];

/** Ordinary inventories whose deposits leave the page in doubt. */
export const depositInterruptionScenarios: Scenario[] = [...interruptions, ...lateArrivals].map(
  ({ title, mishap }) => toScenario(mishap.name.replaceAll('-', ' '), `${title}.`, mishap),
);

/** Ordinary deposits whose trades cannot be read. */
export const tradesScenarios: Scenario[] = [
  ...tradesKeys.map((key) => ({
    name: `trades-${key.toLowerCase().replaceAll('_', '-')}`,
    title: key,
    line: `The list of trades answers ${key}.`,
    behaviour: ordinaryBehaviour,
    trades: { kind: 'error' as const, error: toApiError(key) },
  })),
  {
    name: 'trades-connection-reset',
    title: 'Connection lost',
    line: 'Reading trades ends without an answer.',
    behaviour: ordinaryBehaviour,
    trades: { kind: 'fault', fault: 'connection-reset' },
  },
  {
    name: 'trades-html-502',
    title: 'HTML page, 502',
    line: 'A proxy answers in place of the list of trades.',
    behaviour: ordinaryBehaviour,
    trades: { kind: 'fault', fault: 'html-502' },
  },
];

/** `DEPOSIT_IN_PROGRESS` with a long `Retry-After`, and without one. */
function listBusyScenarios(): Scenario[] {
  const mishap = findMishap('deposit-in-progress');
  if (mishap === undefined) return [];
  const key = 'DEPOSIT_IN_PROGRESS';
  const hour = withRetryAfter({ ...mishap, name: 'busy-for-an-hour' }, 3_600);
  const silent = withRetryAfter({ ...mishap, name: 'busy-without-retry-after' }, undefined);
  return [
    toScenario(`${key}, an hour`, `Deposits answer ${key}. Retry-After names 3,600 s.`, hour),
    toScenario(`${key}, no time`, `Deposits answer ${key}. There is no Retry-After.`, silent),
  ];
}

function variant(
  name: string,
  title: string,
  line: string,
  how: Pick<Scenario, 'settings' | 'changeTrades'>,
): Scenario {
  return { name, title, line, behaviour: ordinaryBehaviour, ...how };
}

function toScenario(title: string, line: string, mishap: Mishap): Scenario {
  return { name: `deposit-${mishap.name}`, title, line, behaviour: ordinaryBehaviour, mishap };
}

function unknown(name: string, status: number, advice: string): Scenario {
  const key = `BRAND_NEW_${status}`;
  const error = { code: 9000 + status, key, status, message: 'Something new happened' };
  const mishap: Mishap = { name, commit: 'none', behaviour: { kind: 'error', error } };
  return toScenario(key, `Deposits answer ${key}. ${advice}`, mishap);
}
