import { readToken } from '../state/resolveCaller';
import { toFailure } from '../wire/envelope';
import { type ApiErrorKey, toApiError } from '../wire/toApiError';
import type { Fault } from './Fault';

/** Refusals of the API itself. Nothing is done. */
export const serviceFaults = {
  'server-error': refusing('SERVER_ERROR'),
  'service-unavailable': refusing('SERVICE_UNAVAILABLE'),
  'steam-unavailable': refusing('STEAM_UNAVAILABLE'),
  'rate-limited': async ({ retryAfter }) => toFailure(toApiError('RATE_LIMITED', { retryAfter })),
  'rate-limited-without-retry-after': refusing('RATE_LIMITED'),
  /** A signed token stays expired. A literal one has no successor, so it is refused once. */
  'expired-token': async ({ request, user }) => {
    const token = readToken(request.headers.get('authorization') ?? undefined);
    if (!token.startsWith('sandbox-')) user?.expiredTokens.add(token);
    return toFailure(toApiError('INVALID_TOKEN'));
  },
} satisfies Record<string, Fault>;

function refusing(key: ApiErrorKey): Fault {
  return async () => toFailure(toApiError(key));
}
