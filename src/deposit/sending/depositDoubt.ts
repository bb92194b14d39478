import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { findKnownKey } from '~/assetpay/errors/errorRemedy';

/**
 * Failures after which the deposit may exist all the same (docs/api.md, Doubtful answers): no answer, an answer
 * that is not the API's own, and the API's word that it does not know itself what happened.
 */
const ambiguous = new Set<string>([
  localKeys.unreachable,
  localKeys.timedOut,
  localKeys.gatewayAnswer,
  localKeys.emptyAnswer,
  localKeys.brokenAnswer,
  localKeys.strangeAnswer,
  'SERVER_ERROR',
  'DATABASE_ERROR',
]);

/** Keys with which the API says in a 5xx that nothing was made. Any other key there says nothing. */
const definite = new Set([
  'INVENTORY_FETCH_FAILED',
  'TRADE_OFFER_FAILED',
  'STEAM_UNAVAILABLE',
  'STEAM_RATE_LIMITED',
  'SYSTEM_MAINTENANCE',
  'SERVICE_UNAVAILABLE',
  'NO_BOTS_AVAILABLE',
  'FLEET_DEGRADED',
  'DEPOSITS_PAUSED',
  'DEPOSIT_IN_PROGRESS',
]);

/** Refused before anything was done: safe to resend under the same `externalId` (docs/api.md, Doubtful answers). */
const busy = new Set(['FLEET_DEGRADED', 'DEPOSIT_IN_PROGRESS']);

/** Failures for want of a token that the API accepts. */
const unsigned = new Set<string>([
  'INVALID_TOKEN',
  'MISSING_BEARER',
  'NO_API_SECRET_CONFIGURED',
  localKeys.signedOut,
  localKeys.tokenOfAnotherSite,
  localKeys.linkRefused,
]);

export function isAmbiguous(error: AssetPayError): boolean {
  // Gateways refuse these in their own words, and before the API hears of the request.
  const known = findKnownKey(error);
  if (known === 'INVALID_TOKEN' || known === 'RATE_LIMITED') return false;
  const { key, status = 0 } = error;
  return ambiguous.has(key) || ((status >= 500 || status === 408) && !definite.has(key));
}

export function isBusy(error: AssetPayError): boolean {
  return busy.has(error.key);
}

/** Something of this person is being processed, and it may be this very deposit: browsers send twice. */
export function isInProgress(error: AssetPayError): boolean {
  return error.key === 'DEPOSIT_IN_PROGRESS';
}

/** Refused for want of a token that the API accepts. */
export function isUnsigned(error: AssetPayError): boolean {
  const key = findKnownKey(error);
  return key !== undefined && unsigned.has(key);
}

/** The first send arrived after all: a browser may repeat a request by itself (docs/api.md, Doubtful answers). */
export function hasLanded(error: AssetPayError): boolean {
  return error.key === 'EXTERNAL_ID_EXISTS';
}
