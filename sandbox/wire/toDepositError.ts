import { type ApiError, defineError } from './ApiError';
import { apiErrors } from './toApiError';

/**
 * The errors of docs/api.md (Errors) that a deposit can answer and the inventory cannot, with the status
 * of the newest source. Where no source gives one, it is 400. Codes from 9000 on are made up.
 */
const depositErrors = {
  EXTERNAL_ID_EXISTS: defineError(1, 409, 'A trade with this externalId exists already'),
  MISSING_ITEMS: defineError(2, 400, 'There are no items to deposit'),
  NO_OFFER_FOUND: defineError(4, 400, 'There is no valid offer for an item'),
  TRADE_OFFER_FAILED: defineError(5, 500, 'The Steam offer could not be sent'),
  TOO_MANY_ACTIVE_TRADES: defineError(6, 429, 'Too many deposits await acceptance'),
  TOO_MANY_ITEMS: defineError(8, 400, 'Too many items'),
  ITEMS_UNAVAILABLE: defineError(9, 400, 'Items are no longer in the inventory'),
  ITEMS_NOT_ACCEPTED: defineError(10, 400, 'Items are not accepted for deposit'),
  PRICE_CHANGED: defineError(11, 409, 'The price of an item has changed'),
  INVALID_TRADEURL: defineError(14, 400, 'The trade URL is invalid or inaccessible'),
  DATABASE_ERROR: defineError(18, 500, 'Database error'),
  INSUFFICIENT_ITEM_AMOUNT: defineError(19, 400, 'More units than the inventory holds'),
  EXCEEDS_MAX_AMOUNT: defineError(20, 400, 'More units than are accepted'),
  DEPOSIT_IN_PROGRESS: defineError(21, 409, 'Another deposit of this user is being processed', 2),
  ITEM_OVERSTOCKED: defineError(45, 409, 'The stock limit of an item is reached'),
  CONFLICT: defineError(1004, 409, 'Conflict'),
  UNPROCESSABLE: defineError(1008, 422, 'The deposit cannot be processed'),
  ESCROW_NOT_ALLOWED: defineError(9003, 400, 'Steam would hold the trade in escrow'),
  DEPOSITS_PAUSED: defineError(9004, 503, 'Deposits are paused'),
  ITEM_NOT_FOUND: defineError(9008, 404, 'An item was not found'),
  INSTANT_DEPOSITS_DISABLED: defineError(9005, 400, 'Instant deposits are disabled'),
} satisfies Record<string, Omit<ApiError, 'key'>>;

const errorsByKey = { ...apiErrors, ...depositErrors };

export type DepositErrorKey = keyof typeof errorsByKey;

/** Every key that `POST /client/trading/deposit` can answer. */
export const depositErrorKeys = Object.keys(errorsByKey).filter(isDepositErrorKey);

/** The error of a key, changed where one answer needs it. */
export function toDepositError(
  key: DepositErrorKey,
  changes: Partial<Omit<ApiError, 'key'>> = {},
): ApiError {
  return { key, ...errorsByKey[key], ...changes };
}

export function isDepositErrorKey(key: string): key is DepositErrorKey {
  return Object.hasOwn(errorsByKey, key);
}
