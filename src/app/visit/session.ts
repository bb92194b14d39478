import type { TokenSource } from '~/assetpay/request/client';
import { readTokenOwner } from '~/assetpay/request/readTokenOwner';
import { z } from '~/lib/zod';

/** Where a token can come from besides the address; each asks once and answers `undefined` for "none". */
export type TokenAsker = () => Promise<string | undefined>;

const storageKey = 'assetpay.session';

/**
 * Takes `#token=…` out of the address, history entry included, before anything else can read it, and keeps
 * it for reloads of this tab alone (SECURITY.md). Answers the token of this tab, if there is one.
 */
export function takeTokenFromAddress(win: Window): string | undefined {
  const fragment = new URLSearchParams(win.location.hash.slice(1));
  const token = fragment.get('token') ?? undefined;
  if (token === undefined) return readStored(win);
  fragment.delete('token');
  const rest = fragment.toString();
  const hash = rest === '' ? '' : `#${rest}`;
  win.history.replaceState(
    win.history.state,
    '',
    `${win.location.pathname}${win.location.search}${hash}`,
  );
  const usable = isHeaderSafe(token) ? token : undefined;
  store(win, usable);
  return usable;
}

/** Forgets the token of this tab, so that a reload asks its source anew. */
export function forgetToken(win: Window): void {
  store(win, undefined);
}

/**
 * The token of this session: `first` until it is refused, then what the askers answer, in their order.
 * Requests that are refused at the same time share one renewal.
 */
export function createTokenSource(
  first: string | undefined,
  askers: TokenAsker[],
): TokenSource & { peek: () => string | undefined } {
  let current = first;
  let asking: Promise<string | undefined> | undefined;

  const ask = (): Promise<string | undefined> => {
    asking ??= askFirst(askers).finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return {
    peek: () => current,
    get: async () => {
      current ??= await ask();
      return current;
    },
    renew: async (refused) => {
      if (current !== undefined && current !== refused) return current;
      const renewed = await ask();
      if (renewed === undefined || renewed === refused) return undefined;
      // Whoever signed in at the site meanwhile, the items on this screen are somebody else's.
      if (readTokenOwner(renewed) !== readTokenOwner(refused)) return undefined;
      current = renewed;
      return renewed;
    },
  };
}

async function askFirst(askers: TokenAsker[]): Promise<string | undefined> {
  for (const ask of askers) {
    const token = await ask().catch(() => undefined);
    if (token !== undefined && isHeaderSafe(token)) return token;
  }
  return undefined;
}

/** ms; what waits for the token says nothing meanwhile. */
const patienceMs = 15_000;

const answerSchema = z.object({ token: z.string() });

/** Asks `tokenEndpoint`, with the site's own cookies, for `{ "token": "…" }`; no answer in time is none. */
export function createEndpointAsker(endpoint: string, fetchToken: typeof fetch): TokenAsker {
  return async () => {
    const answer = await fetchToken(endpoint, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) return undefined;
    return answerSchema.parse(await answer.json()).token;
  };
}

/** A header cannot carry line breaks or characters beyond ASCII: such a token would make `fetch` throw. */
function isHeaderSafe(token: string): boolean {
  return /^[\x21-\x7e]{1,8192}$/.test(token);
}

function readStored(win: Window): string | undefined {
  try {
    return win.sessionStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(win: Window, token: string | undefined): void {
  try {
    if (token === undefined) win.sessionStorage.removeItem(storageKey);
    else win.sessionStorage.setItem(storageKey, token);
  } catch {
    // Storage may be switched off: the session then lasts until the next reload.
  }
}
