import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import { createLateModule } from '~/lib/late/createLateModule';
import { hearDateHeader } from '~/lib/serverTime';
import { createEndpointAsker } from './askEndpoint';
import type { Config } from './config';
import { createTokenSource, type TokenAsker } from './createTokenSource';
import { forgetLinkToken } from './linkToken';
import { isOfThisSite, whyLinkRefused } from './tokenRules';

const parentAsking = createLateModule(() => import('./askParent'));

/** The API client of this visit, and the player it belongs to. */
export type Session = {
  client: AssetPayClient;
  /** True if the link held a token of another site. It is not used. */
  hasForeignLink: boolean;
  /**
   * Separates what this browser stores by person: the Steam ID in the token, else a hash of the token.
   * `nobody` until the first request has been sent.
   */
  getOwner: () => string;
};

/** `linkToken` is the token of the address or, after a reload, the one that this tab has kept. */
export function createSession(config: Config, linkToken: string | undefined, win: Window): Session {
  const isHosted =
    win.parent === win
      ? /[?&]host=app\b/.test(win.location.search)
      : config.parentOrigins.length > 0;
  const linkProblem =
    linkToken === undefined
      ? undefined
      : whyLinkRefused(linkToken, isHosted ? { ...config, allowLinkToken: false } : config);
  if (linkProblem !== undefined) forgetLinkToken();
  // Called as a plain function, `fetch` loses the window it belongs to.
  const fetchFromWindow: typeof fetch = (input, init) => win.fetch(input, init);
  const source = createTokenSource({
    first: linkProblem === undefined ? linkToken : undefined,
    askers: createAskers(config, win, isHosted, fetchFromWindow),
    isOfThisSite: (token) => isOfThisSite(token, config),
    linkProblem,
  });
  let owner: string | undefined;
  return {
    hasForeignLink: linkProblem === 'anotherSite',
    getOwner: () => {
      const known = source.peek();
      // Stays the same for the visit: a renewed token belongs to the same person (docs/decisions/0006).
      owner ??= known === undefined ? undefined : toOwner(known);
      return owner ?? 'nobody';
    },
    client: {
      baseUrl: config.apiBaseUrl,
      authScheme: config.authScheme,
      token: source,
      fetch: async (input, init) => {
        const answer = await fetchFromWindow(input, init);
        // At once: an answer that was sent for ahead may be read seconds later.
        hearDateHeader(answer.headers.get('Date'));
        return answer;
      },
    },
  };
}

/**
 * The site's own sources of tokens. A frame has the page around it alone, and a page in an app the app: the cookies of
 * this site may be those of another visit.
 */
function createAskers(
  config: Config,
  win: Window,
  isHosted: boolean,
  fetchToken: typeof fetch,
): TokenAsker[] {
  const { parentOrigins, tokenEndpoint, theme } = config;
  if (!isHosted) {
    return tokenEndpoint === undefined ? [] : [createEndpointAsker(tokenEndpoint, fetchToken)];
  }
  return [
    (signal) =>
      new Promise((resolve) => {
        // Most visits are not embedded and do not load this code.
        parentAsking.use(({ createParentAsker }) => {
          // Without an answer in time it is no longer waited for.
          resolve(
            signal.aborted ? undefined : createParentAsker(win, parentOrigins, theme)(signal),
          );
        });
      }),
  ];
}

function toOwner(token: string): string {
  return readTokenClaims(token).steamID ?? String(toHash(token));
}

/** A one-way 32-bit hash (FNV-1a). */
function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
