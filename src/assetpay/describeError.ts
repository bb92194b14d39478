import { type AssetPayError, localKeys } from './AssetPayError';
import { words } from './words';

/** What a person can do about a failure. */
export type ErrorRemedy =
  /** The page tries again by itself; the person may hurry it. */
  | { kind: 'wait'; hurry: boolean; firstMs: number; longestMs: number }
  | { kind: 'retry' }
  | { kind: 'signIn' }
  | { kind: 'clearFilters' }
  | { kind: 'link'; href: string };

export type ErrorDescription = {
  title: string;
  cause: string;
  action: string;
  remedy: ErrorRemedy;
};

/** Steam's own pages (anchors: Steam Community and Steam Support). */
const privacySettings = 'https://steamcommunity.com/my/edit/settings';

const wait = (firstMs: number, longestMs: number, hurry = true): ErrorRemedy => ({
  kind: 'wait',
  hurry,
  firstMs,
  longestMs,
});

const network = wait(1_500, 30_000);
const steam = wait(6_000, 60_000);

/** `contract.md` 11.2, column "retry?": which failures pass by themselves, and how long that takes. */
const remedies: Readonly<Record<keyof typeof words.byKey, ErrorRemedy>> = {
  INVENTORY_FETCH_FAILED: steam,
  STEAM_UNAVAILABLE: steam,
  STEAM_RATE_LIMITED: wait(15_000, 120_000),
  NO_BOTS_AVAILABLE: wait(10_000, 60_000),
  FLEET_DEGRADED: wait(30_000, 120_000),
  // Hurrying a rate limit only makes it last longer, for every player of the site.
  RATE_LIMITED: wait(15_000, 60_000, false),
  SYSTEM_MAINTENANCE: wait(30_000, 120_000),
  SERVICE_UNAVAILABLE: wait(10_000, 60_000),
  SERVER_ERROR: network,
  API_UNREACHABLE: network,
  API_TIMED_OUT: network,
  ANSWER_IS_HTML: network,
  ANSWER_IS_EMPTY: network,
  ANSWER_IS_BROKEN: network,
  ANSWER_IS_STRANGE: wait(10_000, 60_000),
  USER_NOT_TRADEABLE: { kind: 'link', href: privacySettings },
  INVENTORY_PRIVATE: { kind: 'link', href: privacySettings },
  INVALID_TOKEN: { kind: 'signIn' },
  SIGNED_OUT: { kind: 'signIn' },
  USER_NOT_FOUND: { kind: 'signIn' },
  CLIENT_USER_NOT_FOUND: { kind: 'signIn' },
  VALIDATION_FAILED: { kind: 'clearFilters' },
  MISSING_BEARER: { kind: 'retry' },
  NOT_FOUND: { kind: 'retry' },
  FORBIDDEN: { kind: 'retry' },
  ACCOUNT_DISABLED: { kind: 'retry' },
};

/** Keys that mean what another key means. */
const synonyms: Readonly<Record<string, keyof typeof words.byKey>> = {
  UNAUTHORIZED: 'INVALID_TOKEN',
  TOKEN_INVALID_OR_EXPIRED: 'INVALID_TOKEN',
  TOKEN_EXPIRED: 'INVALID_TOKEN',
};

/** The words and the way out for a failed read, by `error.key`, else by status class. Total. */
export function describeError(error: AssetPayError): ErrorDescription {
  const key = synonyms[error.key] ?? error.key;
  if (isDescribed(key)) return describeAs(key);
  return describeUnknown(error);
}

function describeUnknown(error: AssetPayError): ErrorDescription {
  const status = error.status ?? 0;
  if (status === 401) return describeAs('INVALID_TOKEN');
  if (status === 429) return describeAs('RATE_LIMITED');
  const kind = status >= 500 ? words.failed : words.refused;
  const said =
    error.message === error.key ? '' : ` ${words.serverSays(error.message.slice(0, 200))}`;
  const remedy: ErrorRemedy = status >= 500 ? wait(5_000, 60_000) : { kind: 'retry' };
  const action = words.actions[remedy.kind];
  return { title: kind.title, cause: `${kind.cause}${said}`, action, remedy };
}

function describeAs(key: keyof typeof words.byKey): ErrorDescription {
  const remedy = remedies[key];
  return { ...words.byKey[key], action: words.actions[remedy.kind], remedy };
}

function isDescribed(key: string): key is keyof typeof words.byKey {
  return Object.hasOwn(words.byKey, key);
}

/**
 * ms from failure `failures` (1 is the first in a row) to the next try; `undefined` when trying again by
 * itself would not help. What the API asks for wins; else the wait doubles up to its longest.
 */
export function toRetryWaitMs(error: AssetPayError, failures: number): number | undefined {
  const { remedy } = describeError(error);
  if (remedy.kind !== 'wait') return undefined;
  const grown = Math.min(remedy.firstMs * 2 ** (failures - 1), remedy.longestMs);
  return error.retryAfterMs ?? grown;
}

/** Whether the person was signed out, so that nothing on the page will load any more. */
export function isSignedOut(error: AssetPayError): boolean {
  return error.key === localKeys.signedOut || describeError(error).remedy.kind === 'signIn';
}
