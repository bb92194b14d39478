import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenOwner } from '~/assetpay/request/readTokenOwner';
import type { Config } from './config';
import { createEndpointAsker, createTokenSource, type TokenAsker } from './session';

/** The API client of this visit, and whose it is. */
export type Session = {
  client: AssetPayClient;
  /**
   * Keeps what is stored in this browser apart by person: the Steam ID where the token tells it, else a
   * number made of the token. Known once the first request has been sent.
   */
  getOwner: () => string;
};

export function createSession(config: Config, token: string | undefined, win: Window): Session {
  const askers: TokenAsker[] = [];
  if (win.parent !== win && config.parentOrigins.length > 0) {
    // Most visits are not embedded: only those that are load what it takes.
    askers.push(async () => {
      const { createParentAsker } = await import('./askParent');
      return createParentAsker(win, config.parentOrigins)();
    });
  }
  // Called as a plain function, `fetch` loses the window it belongs to.
  const fetchFromWindow: typeof fetch = (input, init) => win.fetch(input, init);
  if (config.tokenEndpoint !== undefined) {
    askers.push(createEndpointAsker(config.tokenEndpoint, fetchFromWindow));
  }
  const source = createTokenSource(token, askers);
  let owner: string | undefined;
  return {
    getOwner: () => {
      const known = source.peek();
      // The first one stays: a renewed token is the same person's (docs/decisions/0006).
      owner ??= known === undefined ? undefined : toOwner(known);
      return owner ?? 'nobody';
    },
    client: {
      baseUrl: config.apiBaseUrl,
      authScheme: config.authScheme,
      token: source,
      fetch: fetchFromWindow,
    },
  };
}

function toOwner(token: string): string {
  return readTokenOwner(token) ?? String(toHash(token));
}

/** A 32-bit number (FNV-1a) from which no token can be made again. */
function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
