import { z } from '~/lib/zod';

const claimsSchema = z.object({ client: z.object({ steamID: z.string() }) });

/**
 * The Steam ID in a client token (docs/api.md, Client token); it separates what this browser stores by person.
 * The signature is not verified, as only the API can. `undefined` for any other kind of token.
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
