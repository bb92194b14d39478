import { type ApiErrorKey, toApiError } from '../wire/toApiError';
import { interruptions, refusals } from './mishaps';
import type { Behaviour, Mishap, Scenario } from './scenario';

const ordinary: Behaviour = { kind: 'shape', shape: {} };

/** Keys that the list of trades can answer (contract.md 5, 11.2). */
const tradesKeys = [
  'RATE_LIMITED',
  'VALIDATION_FAILED',
  'SERVER_ERROR',
  'SYSTEM_MAINTENANCE',
  'INVALID_TOKEN',
  'FORBIDDEN',
  'CLIENT_USER_NOT_FOUND',
] satisfies ApiErrorKey[];

/** An ordinary inventory whose deposits are refused, one scenario for each key. */
export const depositRefusalScenarios: Scenario[] = [
  ...refusals.map(({ key, mishap }) => toScenario(key, `Deposits answer ${key}.`, mishap)),
  unknown('unknown-key-4xx', 418, 'A refusal no document mentions.'),
  unknown('unknown-key-5xx', 507, 'A breakdown no document mentions.'),
];

/** An ordinary inventory whose deposits leave the page in doubt. */
export const depositInterruptionScenarios: Scenario[] = interruptions.map(({ title, mishap }) =>
  toScenario(mishap.name.replaceAll('-', ' '), `${title}.`, mishap),
);

/** Ordinary deposits whose trades cannot be read. */
export const tradesScenarios: Scenario[] = [
  ...tradesKeys.map((key) => ({
    name: `trades-${key.toLowerCase().replaceAll('_', '-')}`,
    title: key,
    line: `The list of trades answers ${key}.`,
    behaviour: ordinary,
    trades: { kind: 'error' as const, error: toApiError(key) },
  })),
  {
    name: 'trades-connection-reset',
    title: 'Connection lost',
    line: 'Reading trades ends without an answer.',
    behaviour: ordinary,
    trades: { kind: 'fault', fault: 'connection-reset' },
  },
  {
    name: 'trades-html-502',
    title: 'HTML page, 502',
    line: 'A proxy answers in place of the list of trades.',
    behaviour: ordinary,
    trades: { kind: 'fault', fault: 'html-502' },
  },
];

function toScenario(title: string, line: string, mishap: Mishap): Scenario {
  return { name: `deposit-${mishap.name}`, title, line, behaviour: ordinary, mishap };
}

function unknown(name: string, status: number, advice: string): Scenario {
  const key = `BRAND_NEW_${status}`;
  const error = { code: 9000 + status, key, status, message: 'Something new happened' };
  const mishap: Mishap = { name, commit: 'none', behaviour: { kind: 'error', error } };
  return toScenario(key, `Deposits answer ${key}. ${advice}`, mishap);
}
