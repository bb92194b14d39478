import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { TokenSource } from '~/assetpay/request/client';
import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import { isHeaderSafe } from './isHeaderSafe';
import type { TokenProblem } from './tokenRules';

/**
 * Asks one source for a token. Answers `undefined` for "none", and may reject. It should stop if `signal` is
 * aborted, as its answer is no longer awaited.
 */
export type TokenAsker = (signal: AbortSignal) => Promise<string | undefined>;

type Options = {
  /** The token of the link, if it may be used. */
  first: string | undefined;
  /** Asked in this order. */
  askers: readonly TokenAsker[];
  /** True if the token belongs to the merchant of this site. */
  isOfThisSite: (token: string) => boolean;
  /** The reason why the link's token is not `first`. */
  linkProblem: TokenProblem | undefined;
};

/** ms that each asker has. The page shows empty cards meanwhile. */
const askerTimeoutMs = 15_000;

/**
 * The token of this visit: `first` until the API refuses it, then the answer of an asker. Requests that need a
 * token at the same time share one round of asking. Never used are tokens that were refused before, tokens of
 * another merchant and, once the player is known, those of another player.
 *
 * `get` and `renew` reject with an `AssetPayError` that says why, if there are only tokens that must not be used.
 */
export function createTokenSource(
  options: Options,
): TokenSource & { peek: () => string | undefined } {
  let current = options.first;
  let linkProblem = options.linkProblem;
  let round: Promise<string | undefined> | undefined;
  const refused = new Set<string>();

  const isUsable = (token: string) =>
    isHeaderSafe(token) && !refused.has(token) && isOfPlayer(token);
  const isOfPlayer = (token: string) =>
    current === undefined || readTokenClaims(token).steamID === readTokenClaims(current).steamID;

  const askAll = async (): Promise<string | undefined> => {
    let expired: string | undefined;
    let problem = linkProblem;
    for (const asker of options.askers) {
      const token = await askInTime(asker);
      if (token === undefined || !isUsable(token)) continue;
      if (!options.isOfThisSite(token)) problem = 'anotherSite';
      else if (isExpired(token)) expired ??= token;
      else return token;
    }
    // The clock of this device may be wrong: a token that looks expired is better than none.
    if (expired === undefined && problem !== undefined) throw toError(problem);
    return expired;
  };

  const ask = () => {
    round ??= askAll().finally(() => {
      round = undefined;
    });
    return round;
  };

  return {
    peek: () => current,
    get: async () => {
      current ??= await ask();
      return current;
    },
    renew: async (token) => {
      refused.add(token);
      if (current !== undefined && !refused.has(current)) return current;
      // The session of the site has begun, so the link is no longer the reason if there is no token.
      linkProblem = undefined;
      const renewed = await ask();
      if (renewed !== undefined) current = renewed;
      return renewed;
    },
  };
}

async function askInTime(asker: TokenAsker): Promise<string | undefined> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), askerTimeoutMs);
  const giveUp = new Promise<undefined>((resolve) => {
    deadline.signal.addEventListener('abort', () => resolve(undefined));
  });
  try {
    return await Promise.race([asker(deadline.signal), giveUp]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isExpired(token: string): boolean {
  const { expiresAt } = readTokenClaims(token);
  return expiresAt !== undefined && expiresAt <= Date.now();
}

function toError(problem: TokenProblem): AssetPayError {
  const key = problem === 'link' ? localKeys.linkRefused : localKeys.tokenOfAnotherSite;
  return new AssetPayError({ key });
}
