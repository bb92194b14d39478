import type { Backend } from '../merchants/resolveApiKey';

/** The merchant's key. Each suffix has merchants of its own, so that tests do not share limits. */
export function toMerchantKey({ merchant, suffix }: Backend): string {
  return suffix === '' ? merchant.id : `${merchant.id}~${suffix}`;
}
