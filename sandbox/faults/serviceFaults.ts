import { readToken } from '../state/resolveCaller';
import { toFailure } from '../wire/envelope';
import { type ApiErrorKey, toApiError } from '../wire/toApiError';
import type { Fault } from './Fault';

/** What the API itself says instead of an answer. Nothing is done then. */
export const serviceFaults = {
  'server-error': refusing('SERVER_ERROR'),
  'service-unavailable': refusing('SERVICE_UNAVAILABLE'),
  'steam-unavailable': refusing('STEAM_UNAVAILABLE'),
  'rate-limited': async ({ retryAfter }) => toFailure(toApiError('RATE_LIMITED', { retryAfter })),
  'rate-limited-without-retry-after': refusing('RATE_LIMITED'),
  /** A signed token is dead from now on; a literal one, for which there is no other, is refused once. */
  'expired-token': async ({ request, user }) => {
    const token = readToken(request.headers.get('authorization') ?? undefined);
    if (!token.startsWith('sandbox-')) user?.expiredTokens.add(token);
    return toFailure(toApiError('INVALID_TOKEN'));
  },
} satisfies Record<string, Fault>;

function refusing(key: ApiErrorKey): Fault {
  return async () => toFailure(toApiError(key));
}
