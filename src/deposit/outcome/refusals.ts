import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { findKnownKey, isKeyKnown } from '~/assetpay/errors/errorRemedy';

/** A player's way to recover from a refused deposit. */
export type Recovery =
  /** Try again: it passes by itself, or nothing else helps. */
  | 'review'
  /** Try again at a known time. */
  | 'wait'
  /** The reread inventory shows what has changed. */
  | 'prices'
  | 'lost'
  | 'overstock'
  | 'inOffer'
  | 'withoutInstant'
  | 'showDeposits'
  | 'notFound'
  | 'signIn'
  /** Only the site's support can help. */
  | 'back'
  /** The same, and a new review would be refused as well. */
  | 'site'
  /** A page of Steam helps. */
  | 'privacy'
  | 'restricted'
  | 'tradeUrl'
  | 'steamGuard';

/**
 * Every key of a refused deposit (docs/api.md, Errors), including this page's own keys. A failure without an answer
 * appears here only if it happened before sending, while open deposits were read. Later ones are doubt.
 */
export const recoveries = {
  // The deposit may exist, so no new review is offered.
  EXTERNAL_ID_EXISTS: 'notFound',
  MISSING_ITEMS: 'review',
  INVENTORY_FETCH_FAILED: 'review',
  NO_OFFER_FOUND: 'lost',
  TRADE_OFFER_FAILED: 'review',
  TOO_MANY_ACTIVE_TRADES: 'showDeposits',
  USER_NOT_TRADEABLE: 'restricted',
  TOO_MANY_ITEMS: 'back',
  ITEMS_UNAVAILABLE: 'lost',
  ITEM_NOT_FOUND: 'lost',
  ITEMS_NOT_ACCEPTED: 'lost',
  PRICE_CHANGED: 'prices',
  INVALID_TRADEURL: 'tradeUrl',
  DATABASE_ERROR: 'review',
  INSUFFICIENT_ITEM_AMOUNT: 'lost',
  EXCEEDS_MAX_AMOUNT: 'lost',
  DEPOSIT_IN_PROGRESS: 'review',
  ESCROW_NOT_ALLOWED: 'steamGuard',
  INVENTORY_PRIVATE: 'privacy',
  STEAM_UNAVAILABLE: 'review',
  STEAM_RATE_LIMITED: 'wait',
  ITEM_OVERSTOCKED: 'overstock',
  VALIDATION_FAILED: 'review',
  NOT_FOUND: 'back',
  CONFLICT: 'lost',
  RATE_LIMITED: 'wait',
  SERVER_ERROR: 'review',
  SYSTEM_MAINTENANCE: 'review',
  UNPROCESSABLE: 'review',
  SERVICE_UNAVAILABLE: 'review',
  NO_BOTS_AVAILABLE: 'review',
  FLEET_DEGRADED: 'wait',
  DEPOSITS_PAUSED: 'review',
  UNAUTHORIZED: 'signIn',
  INVALID_TOKEN: 'signIn',
  TOKEN_INVALID_OR_EXPIRED: 'signIn',
  TOKEN_EXPIRED: 'signIn',
  MISSING_BEARER: 'site',
  NO_API_SECRET_CONFIGURED: 'site',
  MERCHANT_API_KEY_REQUIRED: 'site',
  FORBIDDEN: 'back',
  ACCOUNT_DISABLED: 'back',
  USER_NOT_FOUND: 'signIn',
  CLIENT_USER_NOT_FOUND: 'signIn',
  INSTANT_DEPOSITS_DISABLED: 'withoutInstant',
  SIGNED_OUT: 'signIn',
  TOKEN_OF_ANOTHER_SITE: 'signIn',
  LINK_REFUSED: 'signIn',
  ITEMS_IN_OFFER: 'inOffer',
  ITEMS_IN_DOUBT: 'showDeposits',
  API_UNREACHABLE: 'review',
  API_TIMED_OUT: 'review',
  GATEWAY_ANSWER: 'review',
  ANSWER_IS_EMPTY: 'review',
  ANSWER_IS_BROKEN: 'review',
  ANSWER_IS_STRANGE: 'review',
} as const satisfies Record<string, Recovery>;

export type RefusalKey = keyof typeof recoveries;

/** The key that decides words and recovery; `undefined` if only the status class is known. */
export function findRefusalKey(error: AssetPayError): RefusalKey | undefined {
  // A gateway answers in its own words, so its status says more.
  const isOurs = Object.values<string>(localKeys).includes(error.key);
  const key = isOurs ? (findKnownKey(error) ?? error.key) : error.key;
  if (isRefusalKey(key)) return key;
  const known = findKnownKey(error);
  return known !== undefined && isRefusalKey(known) ? known : undefined;
}

function isRefusalKey(key: string): key is RefusalKey {
  return Object.hasOwn(recoveries, key);
}

/** False for an error that only its status describes. */
export function isRefusalKnown(error: AssetPayError): boolean {
  return isRefusalKey(error.key) || isKeyKnown(error);
}

/** Recoveries that need the present items and prices. */
const needsInventory = new Set<Recovery>(['prices', 'lost', 'overstock']);

/** True if only the reread inventory shows what has changed. */
export function isExplainedByInventory(error: AssetPayError): boolean {
  const key = findRefusalKey(error);
  return key !== undefined && needsInventory.has(recoveries[key]);
}
