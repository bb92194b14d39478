import type { AssetPayClient } from '~/assetpay/client';
import { readTokenOwner } from '~/assetpay/readTokenOwner';
import type { Config } from './config';
import { createEndpointAsker, createTokenSource, type TokenAsker } from './session';

/** The API client of this visit, and whose it is. */
export type Session = {
  client: AssetPayClient;
  /** Keeps what is stored in this browser apart by person: the Steam ID, where the token tells it. */
  owner: string;
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
  return {
    owner: (token && readTokenOwner(token)) ?? 'visitor',
    client: {
      baseUrl: config.apiBaseUrl,
      authScheme: config.authScheme,
      token: createTokenSource(token, askers),
      fetch: fetchFromWindow,
    },
  };
}
