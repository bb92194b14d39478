import { absentIfWrong, numeric, text } from '~/assetpay/parse/tolerantSchemas';
import { z } from '~/lib/zod';

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

const headerSchema = z.object({ userId: text });
const claimsSchema = z.object({
  merchantId: text,
  client: absentIfWrong(z.object({ steamID: z.string() })),
  exp: absentIfWrong(numeric(() => true)),
});

/**
 * Reads the claims of a client token, a JWT (docs/api.md, Client token). The signature is not verified, as only
 * the API can. A token of any other form has no claims.
 */
export function readTokenClaims(token: string): TokenClaims {
  const [header, payload] = token.split('.');
  const { merchantId, client, exp } = claimsSchema.safeParse(decodePart(payload)).data ?? {};
  return {
    steamID: client?.steamID,
    merchantId,
    signedBy: headerSchema.safeParse(decodePart(header)).data?.userId,
    expiresAt: exp === undefined ? undefined : exp * 1000,
  };
}

function decodePart(part = ''): unknown {
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
