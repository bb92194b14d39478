import type { QueryClient } from '@tanstack/react-query';
import { findRemedy } from '~/assetpay/errors/errorRemedy';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { findGame, type Game } from '~/assetpay/facts/games';
import type { DepositEvent } from '~/embed/publicTypes';

/** The game on the screen, and what a host is told of its inventory. */
export type ReadReport = {
  game: Game | undefined;
  state: DepositEvent & { type: 'state' };
  /** The present failure, cards or not. */
  error: (DepositEvent & { type: 'error' }) | undefined;
};

/**
 * The inventory as the page shows it, from the queries that are in use. As on the screen, data comes before errors and
 * errors before waiting.
 */
export function describeReads(queryClient: QueryClient): ReadReport {
  const queries = queryClient.getQueryCache().findAll({ queryKey: ['inventory'], type: 'active' });
  const game = findGame(queries[0]?.queryKey[1]);
  const hasItems = queries.some(({ state }) => state.data !== undefined);
  const thrown = queries
    .map(({ state }) => state.fetchFailureReason ?? state.error)
    .find((failure) => failure !== null);
  const error = thrown && toAssetPayError(thrown);
  const remedy = error && findRemedy(error).kind;
  const failed = remedy === 'signIn' ? 'signedOut' : 'problem';
  const waiting = error ? failed : 'loading';
  return {
    game,
    state: { type: 'state', state: hasItems ? 'items' : waiting, ...(game && { game }) },
    error: error && {
      type: 'error',
      key: error.key,
      severity: remedy === 'signIn' || remedy === 'report' ? 'unrecoverable' : 'recoverable',
    },
  };
}
