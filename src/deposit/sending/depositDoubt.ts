import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { findKnownKey } from '~/assetpay/errors/errorRemedy';

/**
 * Ambiguous failures, after which the deposit may exist (docs/api.md, Doubtful answers): no answer, an answer that is
 * not the API's own, or the API's own answer that it does not know the outcome.
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

/**
 * Refusals in words of a server's framework, without the API's envelope. A 409 may be `EXTERNAL_ID_EXISTS`: the deposit
 * may exist, and so after its code or words like it.
 */
function mayHaveLanded({ key, code, message }: AssetPayError): boolean {
  if (!key.startsWith('HTTP_')) return false;
  return key === 'HTTP_409' || code === 1 || /external.?id|already|duplicate/i.test(message);
}

/** Error keys of a 5xx that mean that nothing was created. Any other key there is ambiguous. */
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

/** Refused before anything was done, so it is safe to resend with the same `externalId` (docs/api.md, Doubtful answers). */
const busy = new Set(['FLEET_DEGRADED', 'DEPOSIT_IN_PROGRESS']);

/** Failures due to a missing or refused token. */
const unsigned = new Set<string>([
  'INVALID_TOKEN',
  'MISSING_BEARER',
  'NO_API_SECRET_CONFIGURED',
  localKeys.signedOut,
  localKeys.tokenOfAnotherSite,
  localKeys.linkRefused,
]);

export function isAmbiguous(error: AssetPayError): boolean {
  // Gateways refuse these in their own words, before the request reaches the API.
  const known = findKnownKey(error);
  if (known === 'INVALID_TOKEN' || known === 'RATE_LIMITED') return false;
  if (mayHaveLanded(error)) return true;
  const { key, status = 0 } = error;
  return ambiguous.has(key) || ((status >= 500 || status === 408) && !definite.has(key));
}

export function isBusy(error: AssetPayError): boolean {
  return busy.has(error.key);
}

/** The API is processing a deposit of this player. It may be this very one, as browsers may send twice. */
export function isInProgress(error: AssetPayError): boolean {
  return error.key === 'DEPOSIT_IN_PROGRESS';
}

/** Refused due to a missing or refused token. */
export function isUnsigned(error: AssetPayError): boolean {
  const key = findKnownKey(error);
  return key !== undefined && unsigned.has(key);
}

/** The first request did arrive: a browser may repeat a request by itself (docs/api.md, Doubtful answers). */
export function hasLanded(error: AssetPayError): boolean {
  return error.key === 'EXTERNAL_ID_EXISTS';
}
