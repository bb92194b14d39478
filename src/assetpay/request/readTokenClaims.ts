import { parseNumber, parseText } from '~/assetpay/parse/parseValue';
import { readObject } from '~/lib/readObject';

/** The claims of a client token; `undefined` for each that the token lacks. */
export type TokenClaims = {
  /** The player that the token was issued to. */
  steamID: string | undefined;
  /** The merchant that issued it. */
  merchantId: string | undefined;
  /** The merchant with whose secret it is signed, by its header. Normally the same. */
  signedBy: string | undefined;
  /** ms since 1970. */
  expiresAt: number | undefined;
};

/**
 * Reads the claims of a client token, a JWT (docs/api.md, Client token). The signature is not verified, as only
 * the API can. A token of any other form has no claims.
 */
export function readTokenClaims(token: string): TokenClaims {
  const [header, payload] = token.split('.');
  const claims = readObject(decodePart(payload));
  const endSeconds = parseNumber(claims?.exp);
  return {
    steamID: parseText(readObject(claims?.client)?.steamID),
    merchantId: parseText(claims?.merchantId),
    signedBy: parseText(readObject(decodePart(header))?.userId),
    expiresAt: endSeconds === undefined ? undefined : endSeconds * 1000,
  };
}

function decodePart(part = ''): unknown {
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
