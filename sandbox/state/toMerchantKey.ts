import type { Backend } from '../merchants/resolveApiKey';

/** Behind each suffix every merchant is another one, so that tests do not share limits and ids. */
export function toMerchantKey({ merchant, suffix }: Backend): string {
  return suffix === '' ? merchant.id : `${merchant.id}~${suffix}`;
}
