import type { ApiError } from '../wire/ApiError';
import { toMerchantError } from '../wire/toMerchantError';
import { type Merchant, merchants } from './merchants';

/** The merchant whose backend calls, and the suffix of its people. */
export type Backend = { merchant: Merchant; suffix: string };

type Result = { backend: Backend } | { error: ApiError };

/** Reads the `api-key` header; `ap_sandbox~mine` is the key of the merchant behind `~mine`. */
export function resolveApiKey(request: Request): Result {
  const text = request.headers.get('api-key')?.trim() ?? '';
  if (text === '') return { error: toMerchantError('MISSING_API_KEY') };
  const [key, ...rest] = text.split('~');
  const merchant = merchants.find(({ apiKey }) => apiKey === key);
  if (merchant === undefined) return { error: toMerchantError('INVALID_API_KEY') };
  return { backend: { merchant, suffix: rest.join('~') } };
}
