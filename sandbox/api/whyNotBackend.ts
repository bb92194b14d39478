import type { Backend } from '../merchants/resolveApiKey';
import type { LimitedRoute } from '../state/createRateLimit';
import type { State } from '../state/createState';
import { toMerchantKey } from '../state/toMerchantKey';
import type { ApiError } from '../wire/ApiError';
import { toApiError } from '../wire/toApiError';

/** The refusal of a backend that has reached its limit at `now` (ms); else the request counts. */
export function whyNotBackend(
  state: State,
  backend: Backend,
  route: LimitedRoute,
  now: number,
): ApiError | undefined {
  const merchantKey = toMerchantKey(backend);
  const { isVerified } = backend.merchant;
  const retryAfter = state.getLimit({ merchantKey, isVerified }, route).whyNotNow(now);
  return retryAfter === undefined ? undefined : toApiError('RATE_LIMITED', { retryAfter });
}
