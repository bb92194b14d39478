import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import type { TokenFacts } from './facts';

/** The token of this visit, and its form. `token` is for the API alone; no fact holds a part of it. */
export async function readToken(
  client: AssetPayClient,
): Promise<{ token: string | undefined; facts: TokenFacts }> {
  try {
    const token = await client.token.get();
    const facts = token === undefined ? toNone(localKeys.signedOut) : describeForm(token);
    return { token, facts };
  } catch (error) {
    const key = error instanceof AssetPayError ? error.key : localKeys.signedOut;
    return { token: undefined, facts: toNone(key) };
  }
}

const toNone = (key: string): TokenFacts => ({ kind: 'none', key });

function describeForm(token: string): TokenFacts {
  const { steamID, merchantId, signedBy, expiresAt } = readTokenClaims(token);
  const claims = {
    '`userId` in its header': signedBy,
    '`merchantId`': merchantId,
    // Steam's own form (docs/api.md, Client token).
    '`client.steamID` of 17 digits': /^76561\d{12}$/.exec(steamID ?? '')?.[0],
  };
  const lacks = Object.entries(claims).flatMap(([name, value]) => (value ? [] : [name]));
  return { kind: 'token', parts: token.split('.').length, lacks, expiresAt };
}
