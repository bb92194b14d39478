import { type ApiErrorKey, toApiError } from '../wire/toApiError';
import type { Scenario } from './scenario';

/** One scenario for each error key, named after it, and variants that a client must survive. */
export const steamScenarios: Scenario[] = [
  failing('INVENTORY_FETCH_FAILED', 'Steam inventory not loaded', 'Worth another try by hand.'),
  failing('USER_NOT_TRADEABLE', 'Account cannot trade', 'Steam answered 403; the player must act.'),
  failing('INVENTORY_PRIVATE', 'Private inventory', 'The player must open it on Steam.'),
  failing('STEAM_UNAVAILABLE', 'Steam is down', 'Passing trouble at Steam; retry shortly.'),
  failing('STEAM_RATE_LIMITED', 'Steam throttles reads', 'Retry slowly, never with a refresh.'),
  failing('NO_BOTS_AVAILABLE', 'No bots online', 'Retry shortly.'),
  failing('FLEET_DEGRADED', 'Bot fleet degraded', 'Says to come back in 30 seconds.'),
  failing('USER_NOT_FOUND', 'Steam user not found', 'Nothing to retry.'),
  failing(
    'CLIENT_USER_NOT_FOUND',
    'No client record yet',
    'The merchant does not know the player.',
  ),
];

export const sessionScenarios: Scenario[] = [
  failing('INVALID_TOKEN', 'Token invalid or expired', 'A new token helps, once.'),
  {
    name: 'expires-after-first',
    title: 'Token expires during use',
    line: 'Works once, then INVALID_TOKEN until a new token is issued.',
    behaviour: { kind: 'error', error: toApiError('INVALID_TOKEN') },
    occasion: 'later',
  },
  failing('UNAUTHORIZED', 'Not signed in', 'A new token helps.'),
  failing('MISSING_BEARER', 'Authorization malformed', 'As if the header had the wrong form.'),
  failing('NO_API_SECRET_CONFIGURED', 'Merchant without secret', 'The site has to mend it.'),
  failing('MERCHANT_API_KEY_REQUIRED', 'Merchant without key', 'The site has to mend it.'),
  failing('TOKEN_EXPIRED', 'Token expired', 'A new token helps, once.'),
  failing('TOKEN_INVALID_OR_EXPIRED', 'Token no longer good', 'A new token helps, once.'),
  failing('FORBIDDEN', 'Forbidden', 'The token may not do this.'),
  failing('ACCOUNT_DISABLED', 'Account disabled', 'Nothing to retry.'),
];

export const serviceScenarios: Scenario[] = [
  {
    name: 'rate-limited',
    title: 'Too many requests',
    line: 'RATE_LIMITED. Retry-After names 20 seconds.',
    behaviour: { kind: 'error', error: toApiError('RATE_LIMITED', { retryAfter: 20 }) },
  },
  {
    name: 'rate-limited-without-retry-after',
    title: 'Too many requests, no time named',
    line: 'RATE_LIMITED. There is no Retry-After.',
    behaviour: { kind: 'error', error: toApiError('RATE_LIMITED') },
  },
  failing('SERVER_ERROR', 'Server error', 'Unexplained; a read may be retried.'),
  failing('SYSTEM_MAINTENANCE', 'Maintenance', 'Everything is closed for a while.'),
  failing('SERVICE_UNAVAILABLE', 'Service unavailable', 'Temporarily off.'),
  failing('NOT_FOUND', 'Not found', 'As if the route were gone.'),
  {
    name: 'validation-failed',
    title: 'Refused parameters',
    line: 'VALIDATION_FAILED. It gives a reason for two fields.',
    behaviour: {
      kind: 'error',
      error: toApiError('VALIDATION_FAILED', {
        fields: { search: 'must be at most 100 characters', page: 'must be a whole number from 1' },
      }),
    },
  },
  unknown('unknown-key-4xx', 418, 'An unknown key, 4xx', 'A refusal no document mentions.'),
  unknown('unknown-key-5xx', 507, 'An unknown key, 5xx', 'A breakdown no document mentions.'),
];

function failing(key: ApiErrorKey, title: string, advice: string): Scenario {
  const error = toApiError(key);
  const name = key.toLowerCase().replaceAll('_', '-');
  return { name, title, line: `${key}. ${advice}`, behaviour: { kind: 'error', error } };
}

function unknown(name: string, status: number, title: string, advice: string): Scenario {
  const key = `BRAND_NEW_${status}`;
  const error = { code: 9000 + status, key, status, message: 'Something new happened' };
  return { name, title, line: `${key}. ${advice}`, behaviour: { kind: 'error', error } };
}
