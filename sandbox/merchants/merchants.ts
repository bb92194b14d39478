/** A site that takes deposits: its id in tokens and trades, and the secrets of its backend. */
export type Merchant = {
  id: string;
  /** Opens `/auth` and `/secure`. */
  apiKey: string;
  /** Signs client tokens. */
  apiSecret: string;
  /** False: its rate limits are about a hundredth of the usual ones. */
  isVerified: boolean;
};

/** The site that the sandbox's own page belongs to. */
export const mainMerchant: Merchant = {
  id: 'sandbox-merchant',
  apiKey: 'ap_sandbox',
  apiSecret: 'sandbox-api-secret',
  isVerified: true,
};

/** A stranger. It can make a token for any player whose Steam ID and trade URL it knows. */
export const otherMerchant: Merchant = {
  id: 'sandbox-other-merchant',
  apiKey: 'ap_sandbox_other',
  apiSecret: 'sandbox-other-api-secret',
  isVerified: true,
};

export const unverifiedMerchant: Merchant = {
  id: 'sandbox-unverified-merchant',
  apiKey: 'ap_sandbox_unverified',
  apiSecret: 'sandbox-unverified-api-secret',
  isVerified: false,
};

export const merchants = [mainMerchant, otherMerchant, unverifiedMerchant];

export function findMerchant(id: unknown): Merchant | undefined {
  return merchants.find((merchant) => merchant.id === id);
}
