import { type DepositErrorKey, depositErrorKeys, toDepositError } from '../wire/toDepositError';
import type { AnswerFault } from '../wire/toFaultResponse';
import type { Behaviour, Mishap } from './scenario';

const ordinary: Behaviour = { kind: 'shape', shape: {} };

/** Raised when the trade exists already, so that it and its `externalId` remain (contract.md 4). */
const failingLate: Partial<Record<DepositErrorKey, string>> = {
  TRADE_OFFER_FAILED: 'SERVICE_UNAVAILABLE',
  NO_BOTS_AVAILABLE: 'SERVICE_UNAVAILABLE',
  ESCROW_NOT_ALLOWED: 'USER_ESCROW',
  INVALID_TRADEURL: 'TRADE_URL_INVALID',
};

/** These come about by changing the basket's first item, so that a refresh shows what changed. */
const changes: Partial<Record<DepositErrorKey, NonNullable<Mishap['change']>>> = {
  PRICE_CHANGED: 'moved-price',
  ITEMS_UNAVAILABLE: 'gone',
  ITEMS_NOT_ACCEPTED: 'refused',
  ITEM_OVERSTOCKED: 'overstocked',
};

/** Every error key that a deposit can answer, as a mishap named after it. */
export const refusals: { key: DepositErrorKey; mishap: Mishap }[] = depositErrorKeys.map((key) => ({
  key,
  mishap: toRefusal(key),
}));

/** What leaves the page in doubt whether there is a trade. */
export const interruptions: { title: string; mishap: Mishap }[] = [
  spoiled('cut-before', 'none', 'connection-reset', 'The connection is cut, nothing was done'),
  spoiled('cut-after', 'whole', 'connection-reset', 'The connection is cut, the trade exists'),
  spoiled('html-502-before', 'none', 'html-502', 'A proxy answers 502, nothing was done'),
  spoiled('html-502-after', 'whole', 'html-502', 'A proxy answers 502, the trade exists'),
  spoiled('html-200-after', 'whole', 'html-200', 'A web page with status 200, the trade exists'),
  spoiled('truncated-after', 'whole', 'truncated-json', 'Half an answer, the trade exists'),
  spoiled('empty-after', 'whole', 'empty-body', 'An empty answer, the trade exists'),
  spoiled('not-envelope-after', 'whole', 'not-envelope', 'Foreign JSON, the trade exists'),
  {
    title: 'SERVER_ERROR, nothing was done',
    mishap: { name: 'server-error-before', commit: 'none', behaviour: failing('SERVER_ERROR') },
  },
  {
    title: 'SERVER_ERROR, the trade exists',
    mishap: { name: 'server-error-after', commit: 'whole', behaviour: failing('SERVER_ERROR') },
  },
  slow('slow-before', 'none', 8_000, 'The trade comes 8 seconds late, and so does the answer'),
  slow('slow-after', 'whole', 8_000, 'The answer comes 8 seconds after the trade'),
  slow('very-slow-before', 'none', 110_000, 'Past the usual patience of 100 seconds'),
];

const byName = new Map([...interruptions, ...refusals].map(({ mishap }) => [mishap.name, mishap]));

export const mishapNames: string[] = [...byName.keys()];

export function findMishap(name: string): Mishap | undefined {
  return byName.get(name);
}

/** The `error` of the trade that a late failure leaves behind. */
export function toTradeError(key: string): string | undefined {
  return Object.entries(failingLate).find(([late]) => late === key)?.[1];
}

function toRefusal(key: DepositErrorKey): Mishap {
  const name = key.toLowerCase().replaceAll('_', '-');
  const change = changes[key];
  if (change !== undefined) return { name, commit: 'none', change, behaviour: ordinary };
  const commit = failingLate[key] === undefined ? 'none' : 'failed';
  return { name, commit, behaviour: failing(key) };
}

function failing(key: DepositErrorKey): Behaviour {
  if (key === 'RATE_LIMITED') {
    return { kind: 'error', error: toDepositError(key, { retryAfter: 20 }) };
  }
  if (key !== 'VALIDATION_FAILED') return { kind: 'error', error: toDepositError(key) };
  const fields = { 'items.0.price': 'must be a number above 0', externalId: 'is not valid' };
  return { kind: 'error', error: toDepositError(key, { fields }) };
}

function spoiled(name: string, commit: 'none' | 'whole', fault: AnswerFault, title: string) {
  return { title, mishap: { name, commit, behaviour: { kind: 'fault' as const, fault } } };
}

function slow(name: string, commit: 'none' | 'whole', delayMs: number, title: string) {
  return { title, mishap: { name, commit, behaviour: { kind: 'delay' as const, delayMs } } };
}
