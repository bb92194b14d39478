import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import type { Config } from './config';

/**
 * `anotherSite`: the token does not say that `merchantId` of the configuration issued it. A merchant can issue
 * a token for any player, so with such a token the player's deposits would be credited at a stranger's site.
 * `link`: the site has its own sources of tokens, and its configuration lets no link replace them.
 */
export type TokenProblem = 'anotherSite' | 'link';

/** True if a token may be used at all, from whichever source. Without `merchantId` every token may. */
export function isOfThisSite(token: string, { merchantId }: Pick<Config, 'merchantId'>): boolean {
  if (merchantId === undefined) return true;
  const claims = readTokenClaims(token);
  // The API verifies a token with the secret of the merchant in its header.
  return claims.merchantId === merchantId && (claims.signedBy ?? merchantId) === merchantId;
}

/** The reason why the token of a link must not be used; `undefined` if it may be. */
export function whyLinkRefused(token: string, config: Config): TokenProblem | undefined {
  if (!isOfThisSite(token, config)) return 'anotherSite';
  return config.allowLinkToken ? undefined : 'link';
}
