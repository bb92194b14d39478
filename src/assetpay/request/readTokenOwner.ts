import { z } from '~/lib/zod';

const claimsSchema = z.object({ client: z.object({ steamID: z.string() }) });

/**
 * The Steam ID that a client token was issued to (contract.md 2), to keep what is stored in this browser
 * apart by person. Nothing is verified here: only the API can. `undefined` for any other kind of token.
 */
export function readTokenOwner(token: string): string | undefined {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return claimsSchema.parse(claims).client.steamID;
  } catch {
    return undefined;
  }
}
