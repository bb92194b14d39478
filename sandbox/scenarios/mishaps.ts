import { type DepositErrorKey, depositErrorKeys, toDepositError } from '../wire/toDepositError';
import type { AnswerFault } from '../wire/toFaultResponse';
import { type Behaviour, type Mishap, ordinaryBehaviour } from './scenario';

/** Errors that come after the trade was recorded: it stays as failed, and its `externalId` is used up. */
const lateErrors: Partial<Record<DepositErrorKey, string>> = {
  TRADE_OFFER_FAILED: 'SERVICE_UNAVAILABLE',
  NO_BOTS_AVAILABLE: 'SERVICE_UNAVAILABLE',
  ESCROW_NOT_ALLOWED: 'USER_ESCROW',
  INVALID_TRADEURL: 'TRADE_URL_INVALID',
};

/** Errors that come from a change of the basket's first item, which a refresh shows. */
const changes: Partial<Record<DepositErrorKey, NonNullable<Mishap['change']>>> = {
  PRICE_CHANGED: 'moved-price',
  ITEMS_UNAVAILABLE: 'gone',
  ITEMS_NOT_ACCEPTED: 'refused',
  ITEM_OVERSTOCKED: 'overstocked',
};

type TitledMishap = { title: string; mishap: Mishap };

/** Every error key that a deposit can answer, as a mishap named after it. */
export const refusals: { key: DepositErrorKey; mishap: Mishap }[] = depositErrorKeys.map((key) => ({
  key,
  mishap: toRefusal(key),
}));

/** Mishaps that leave the page in doubt: the trade exists, or it does not. */
export const interruptions: TitledMishap[] = [
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

/** Requests that arrive after the page was told that they are lost. */
export const lateArrivals: TitledMishap[] = [
  late('cut-late', 'connection-reset', 'The connection is cut, the deposit arrives 20 s later'),
  late('html-502-late', 'html-502', 'A proxy answers 502, the deposit arrives 20 s later'),
];

/** Refusals without the API's envelope. Nothing is done. */
export const otherRefusals: TitledMishap[] = [
  spoiled('code-400', 'none', 'code-400', 'A refusal that is a number'),
  spoiled('words-400', 'none', 'words-400', 'A refusal in the words of a framework'),
  spoiled('error-400', 'none', 'error-400', 'A refusal whose error is a text'),
  spoiled('text-400', 'none', 'text-400', 'A refusal in plain text'),
];

const byName = new Map(
  [...interruptions, ...lateArrivals, ...otherRefusals, ...refusals].map(({ mishap }) => [
    mishap.name,
    mishap,
  ]),
);

export const mishapNames: string[] = [...byName.keys()];

export function findMishap(name: string): Mishap | undefined {
  return byName.get(name);
}

/** The `error` of the failed trade that a late error leaves. */
export function findTradeError(key: string): string | undefined {
  return Object.entries(lateErrors).find(([late]) => late === key)?.[1];
}

/** The mishap with another wait (ms): its duration, or its delay for a late arrival. */
export function withWait(mishap: Mishap, ms: number): Mishap {
  if (mishap.commit === 'late') return { ...mishap, lateMs: ms };
  if (mishap.behaviour.kind !== 'delay') return mishap;
  return { ...mishap, behaviour: { kind: 'delay', delayMs: ms } };
}

/** The mishap with another `Retry-After` in seconds; undefined takes the header away. */
export function withRetryAfter(mishap: Mishap, seconds: number | undefined): Mishap {
  if (mishap.behaviour.kind !== 'error') return mishap;
  const { retryAfter: _, ...error } = mishap.behaviour.error;
  const changed = seconds === undefined ? error : { ...error, retryAfter: seconds };
  return { ...mishap, behaviour: { kind: 'error', error: changed } };
}

function toRefusal(key: DepositErrorKey): Mishap {
  const name = key.toLowerCase().replaceAll('_', '-');
  const change = changes[key];
  if (change !== undefined) return { name, commit: 'none', change, behaviour: ordinaryBehaviour };
  const commit = lateErrors[key] === undefined ? 'none' : 'failed';
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

function late(name: string, fault: AnswerFault, title: string) {
  const behaviour = { kind: 'fault' as const, fault };
  return { title, mishap: { name, commit: 'late' as const, lateMs: 20_000, behaviour } };
}
