import { type ApiError, defineError } from './ApiError';

/**
 * The errors for a merchant's backend alone, by
 * https://assetpay.gg/docs/reference/errors and https://assetpay.gg/docs/api-reference/secure/get-trade.
 */
const merchantErrors = {
  TRADE_NOT_FOUND: defineError(21, 404, 'There is no such trade'),
  MISSING_API_KEY: defineError(1900, 401, 'There is no api-key header'),
  INVALID_API_KEY: defineError(1901, 401, 'The API key is not known'),
} satisfies Record<string, Omit<ApiError, 'key'>>;

export function toMerchantError(key: keyof typeof merchantErrors): ApiError {
  return { key, ...merchantErrors[key] };
}
