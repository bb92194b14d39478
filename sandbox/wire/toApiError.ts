/**
 * Every error of contract.md 11.2 that `GET /client/inventory` can answer, with its current code and
 * status. Where the sources give no status (USER_NOT_TRADEABLE, INVENTORY_PRIVATE, the two
 * *_NOT_FOUND) the one of the nearest relative stands in, and a code of 9000 and above is made up:
 * a client branches on `key` alone.
 */
export type ApiError = {
  code: number;
  key: string;
  status: number;
  message: string;
  fields?: Record<string, string>;
  /** What a key says beyond its message, as `ITEM_OVERSTOCKED` does. */
  details?: object;
  /** Seconds. */
  retryAfter?: number;
};

export const apiErrors = {
  INVENTORY_FETCH_FAILED: error(3, 424, 'The Steam inventory could not be loaded'),
  USER_NOT_TRADEABLE: error(
    7,
    400,
    'Steam answered 403: private inventory or account cannot trade',
  ),
  STEAM_UNAVAILABLE: error(31, 424, 'Steam could not serve the request, retry shortly'),
  STEAM_RATE_LIMITED: error(33, 424, 'Steam is rate-limiting inventory reads', 30),
  VALIDATION_FAILED: error(1001, 400, 'Validation failed'),
  NOT_FOUND: error(1003, 404, 'Not found'),
  RATE_LIMITED: error(1005, 429, 'Too many requests'),
  SERVER_ERROR: error(1006, 500, 'Internal server error'),
  SYSTEM_MAINTENANCE: error(1007, 503, 'The system is under maintenance'),
  SERVICE_UNAVAILABLE: error(1009, 503, 'The service is temporarily unavailable'),
  NO_BOTS_AVAILABLE: error(1010, 503, 'No Steam bots online, retry shortly'),
  FLEET_DEGRADED: error(1011, 503, 'The Steam fleet is degraded, retry shortly', 30),
  UNAUTHORIZED: error(1100, 401, 'Unauthorized'),
  INVALID_TOKEN: error(1102, 401, 'The client token is invalid or expired'),
  MISSING_BEARER: error(1108, 401, 'The Authorization header is missing or malformed'),
  NO_API_SECRET_CONFIGURED: error(9006, 401, 'The merchant has no API secret'),
  MERCHANT_API_KEY_REQUIRED: error(9007, 401, 'A merchant API key is required'),
  TOKEN_INVALID_OR_EXPIRED: error(1110, 401, 'The token is invalid or expired'),
  TOKEN_EXPIRED: error(1111, 401, 'The token has expired'),
  FORBIDDEN: error(1300, 403, 'Forbidden'),
  ACCOUNT_DISABLED: error(1301, 403, 'The account is disabled'),
  CLIENT_USER_NOT_FOUND: error(2103, 404, 'There is no client record for this Steam ID'),
  INVENTORY_PRIVATE: error(9001, 403, 'The Steam inventory is private'),
  USER_NOT_FOUND: error(9002, 404, 'User not found'),
} satisfies Record<string, Omit<ApiError, 'key'>>;

export type ApiErrorKey = keyof typeof apiErrors;

/** The error of that key, with anything a single answer says differently. */
export function toApiError(
  key: ApiErrorKey,
  changes: Partial<Omit<ApiError, 'key'>> = {},
): ApiError {
  return { key, ...apiErrors[key], ...changes };
}

function error(code: number, status: number, message: string, retryAfter?: number) {
  return { code, status, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
