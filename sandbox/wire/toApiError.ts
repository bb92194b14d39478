import { type ApiError, defineError } from './ApiError';

/**
 * Every error of docs/api.md (Errors) that `GET /client/inventory` can answer, with its current code
 * and status. Where no source gives a status, that of a similar error is used. Codes from
 * 9000 on are made up: a client goes by `key` alone.
 */
export const apiErrors = {
  INVENTORY_FETCH_FAILED: defineError(3, 424, 'The Steam inventory could not be loaded'),
  USER_NOT_TRADEABLE: defineError(
    7,
    400,
    'Steam answered 403: private inventory or account cannot trade',
  ),
  STEAM_UNAVAILABLE: defineError(31, 424, 'Steam could not serve the request, retry shortly'),
  STEAM_RATE_LIMITED: defineError(33, 424, 'Steam is rate-limiting inventory reads', 30),
  VALIDATION_FAILED: defineError(1001, 400, 'Validation failed'),
  NOT_FOUND: defineError(1003, 404, 'Not found'),
  RATE_LIMITED: defineError(1005, 429, 'Too many requests'),
  SERVER_ERROR: defineError(1006, 500, 'Internal server error'),
  SYSTEM_MAINTENANCE: defineError(1007, 503, 'The system is under maintenance'),
  SERVICE_UNAVAILABLE: defineError(1009, 503, 'The service is temporarily unavailable'),
  NO_BOTS_AVAILABLE: defineError(1010, 503, 'No Steam bots online, retry shortly'),
  FLEET_DEGRADED: defineError(1011, 503, 'The Steam fleet is degraded, retry shortly', 30),
  UNAUTHORIZED: defineError(1100, 401, 'Unauthorized'),
  INVALID_TOKEN: defineError(1102, 401, 'The client token is invalid or expired'),
  MISSING_BEARER: defineError(1108, 401, 'The Authorization header is missing or malformed'),
  NO_API_SECRET_CONFIGURED: defineError(9006, 401, 'The merchant has no API secret'),
  MERCHANT_API_KEY_REQUIRED: defineError(9007, 401, 'A merchant API key is required'),
  TOKEN_INVALID_OR_EXPIRED: defineError(1110, 401, 'The token is invalid or expired'),
  TOKEN_EXPIRED: defineError(1111, 401, 'The token has expired'),
  FORBIDDEN: defineError(1300, 403, 'Forbidden'),
  ACCOUNT_DISABLED: defineError(1301, 403, 'The account is disabled'),
  CLIENT_USER_NOT_FOUND: defineError(2103, 404, 'There is no client record for this Steam ID'),
  INVENTORY_PRIVATE: defineError(9001, 403, 'The Steam inventory is private'),
  USER_NOT_FOUND: defineError(9002, 404, 'User not found'),
} satisfies Record<string, Omit<ApiError, 'key'>>;

export type ApiErrorKey = keyof typeof apiErrors;

/** The error of a key, changed where one answer needs it. */
export function toApiError(
  key: ApiErrorKey,
  changes: Partial<Omit<ApiError, 'key'>> = {},
): ApiError {
  return { key, ...apiErrors[key], ...changes };
}
