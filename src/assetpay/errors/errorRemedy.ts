import { privacyPage } from '~/assetpay/facts/privacyPage';
import { AssetPayError, localKeys } from './AssetPayError';

/** The way out of a failure. */
export type ErrorRemedy =
  /** The page retries by itself; `canRetryNow` allows the person to retry at once. */
  | { kind: 'wait'; canRetryNow: boolean; firstMs: number; longestMs: number }
  | { kind: 'retry' }
  | { kind: 'signIn' }
  | { kind: 'clearFilters' }
  | { kind: 'link'; href: string }
  /** Only the site can fix it: a retry would not help, and its support needs the details. */
  | { kind: 'report' };

const wait = (firstMs: number, longestMs: number, canRetryNow = true): ErrorRemedy => ({
  kind: 'wait',
  canRetryNow,
  firstMs,
  longestMs,
});

const shortestMs = 1_000;

const network = wait(1_500, 30_000);
const steam = wait(6_000, 60_000);

/** The remedy for each key (docs/api.md, Errors). The waits are our choice, as the API documents none. */
const remedies = {
  INVENTORY_FETCH_FAILED: steam,
  STEAM_UNAVAILABLE: steam,
  STEAM_RATE_LIMITED: wait(15_000, 120_000),
  NO_BOTS_AVAILABLE: wait(10_000, 60_000),
  FLEET_DEGRADED: wait(30_000, 120_000),
  // A retry during a rate limit prolongs it for every player of the site.
  RATE_LIMITED: wait(15_000, 60_000, false),
  SYSTEM_MAINTENANCE: wait(30_000, 120_000),
  SERVICE_UNAVAILABLE: wait(10_000, 60_000),
  SERVER_ERROR: network,
  API_UNREACHABLE: network,
  API_TIMED_OUT: network,
  GATEWAY_ANSWER: network,
  ANSWER_IS_EMPTY: network,
  ANSWER_IS_BROKEN: network,
  ANSWER_IS_STRANGE: wait(10_000, 60_000),
  USER_NOT_TRADEABLE: { kind: 'link', href: privacyPage },
  INVENTORY_PRIVATE: { kind: 'link', href: privacyPage },
  INVALID_TOKEN: { kind: 'signIn' },
  SIGNED_OUT: { kind: 'signIn' },
  TOKEN_OF_ANOTHER_SITE: { kind: 'signIn' },
  LINK_REFUSED: { kind: 'signIn' },
  USER_NOT_FOUND: { kind: 'signIn' },
  CLIENT_USER_NOT_FOUND: { kind: 'signIn' },
  VALIDATION_FAILED: { kind: 'clearFilters' },
  MISSING_BEARER: { kind: 'report' },
  NO_API_SECRET_CONFIGURED: { kind: 'report' },
  NOT_FOUND: { kind: 'retry' },
  FORBIDDEN: { kind: 'retry' },
  ACCOUNT_DISABLED: { kind: 'retry' },
} as const satisfies Record<string, ErrorRemedy>;

/** A key with words and a remedy of its own; any other is treated by its status class. */
export type KnownKey = keyof typeof remedies;

/** Keys with the meaning of another key. */
const synonyms = new Map<string, KnownKey>([
  ['UNAUTHORIZED', 'INVALID_TOKEN'],
  ['TOKEN_INVALID_OR_EXPIRED', 'INVALID_TOKEN'],
  ['TOKEN_EXPIRED', 'INVALID_TOKEN'],
]);

/** Faults of the site's own key or secret; docs/api.md, Errors, lists them. */
const siteSetup = /API_(KEY|SECRET)|INSUFFICIENT_SCOPE/;

function findNamedKey(key: string): string {
  return synonyms.get(key) ?? (siteSetup.test(key) ? 'NO_API_SECRET_CONFIGURED' : key);
}

/** The statuses that say something by themselves, for keys that this page does not know. */
const byStatus = new Map<number | undefined, KnownKey>([
  [401, 'INVALID_TOKEN'],
  [403, 'FORBIDDEN'],
  [429, 'RATE_LIMITED'],
  [503, 'SERVICE_UNAVAILABLE'],
]);

/** The key whose words and remedy apply; `undefined` if only the status class is known. */
export function findKnownKey({ key, status }: AssetPayError): KnownKey | undefined {
  const named = findNamedKey(key);
  if (!isKnown(named)) return byStatus.get(status);
  // Gateways in front of the API refuse without an envelope. Another status of theirs says nothing of the person.
  const isRefusedByGateway = isLocal(named) && (status === 401 || status === 429);
  return isRefusedByGateway ? byStatus.get(status) : named;
}

/** True for a 4xx in no words of the API, which a repetition does not heal. */
export function isRefusedOnTheWay({ key, status = 0 }: AssetPayError): boolean {
  const heals = [401, 408, 425, 429];
  return isLocal(key) && status >= 400 && status < 500 && !heals.includes(status);
}

/** False for an error that only its status describes. */
export function isKeyKnown({ key }: AssetPayError): boolean {
  return isKnown(findNamedKey(key));
}

function isLocal(key: string): boolean {
  return Object.values<string>(localKeys).includes(key);
}

function isKnown(key: string): key is KnownKey {
  return Object.hasOwn(remedies, key);
}

/** The remedy for a failed read, by `error.key`, else by status class. Total. */
export function findRemedy(error: AssetPayError): ErrorRemedy {
  if (isRefusedOnTheWay(error)) return { kind: 'retry' };
  const key = findKnownKey(error);
  if (key !== undefined) return remedies[key];
  return (error.status ?? 0) >= 500 ? wait(5_000, 60_000) : { kind: 'retry' };
}

/**
 * ms from a failure to the next automatic try; `undefined` if a retry would not help. `failures` counts those
 * in a row, from 1. A wait that the API asks for wins; else the wait doubles up to its longest.
 */
export function computeRetryWaitMs(error: AssetPayError, failures: number): number | undefined {
  const remedy = findRemedy(error);
  if (remedy.kind !== 'wait') return undefined;
  const grown = Math.min(remedy.firstMs * 2 ** (failures - 1), remedy.longestMs);
  // Repeated answers of `Retry-After: 0` must not flood a limit that all players share.
  return Math.max(error.retryAfterMs ?? grown, Math.min(grown, shortestMs * 2 ** (failures - 1)));
}

/** The same for anything thrown; `undefined` if it is no `AssetPayError`. */
export function computeErrorWaitMs(error: Error, failures: number): number | undefined {
  return error instanceof AssetPayError ? computeRetryWaitMs(error, failures) : undefined;
}
