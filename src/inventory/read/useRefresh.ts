import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createLateModule } from '~/lib/late/createLateModule';
import type { Reread } from './rereadInventory';

const rereading = createLateModule(() => import('./rereadInventory'));

/** ms between two refreshes: each makes the API read Steam, and all players share Steam's rate limit. */
const pauseMs = 30_000;

export type Refresh = {
  start: () => void;
  /** Reads every item and price again, of this game unless another is given. Resolves to true if that worked. */
  reread: (of?: Game) => Promise<boolean>;
  isRunning: boolean;
  /** Time of the next possible refresh, ms since 1970. */
  readyAt: number;
  error: Error | null;
  /** Forgets the last failure. */
  dismiss: () => void;
};

type State = Pick<Refresh, 'isRunning' | 'readyAt' | 'error'>;

const idle: State = { isRunning: false, readyAt: 0, error: null };

/** Makes the API read Steam again, a game at a time, if the person asks (docs/api.md, Reading the inventory). */
export function useRefresh(client: AssetPayClient, game: Game): Refresh {
  const queryClient = useQueryClient();
  const [states, setStates] = useState<Partial<Record<Game, State>>>({});
  const state = states[game] ?? idle;
  const change = (of: Game, part: Partial<State>) =>
    setStates((before) => ({ ...before, [of]: { ...(before[of] ?? idle), ...part } }));

  const run = async (of: Game, scope: Reread['scope']) => {
    change(of, { isRunning: true, error: null });
    await rereading.settle();
    const { module } = rereading.get();
    if (module === undefined) {
      // Nothing was asked for; the page's notice of lost code says so.
      change(of, { isRunning: false });
      return false;
    }
    const wanted = { scope, isFresh: true };
    const reread = module.rereadInventory(queryClient, client, of, wanted);
    const error = await reread.then(() => null, toError);
    change(of, { isRunning: false, readyAt: Date.now() + computePauseMs(error), error });
    return error === null;
  };

  return {
    ...state,
    start: () => void run(game, 'shown'),
    reread: (of = game) => run(of, 'all'),
    dismiss: () => change(game, { error: null }),
  };
}

/** The wait before the next refresh: ours, or the API's `Retry-After` if that is longer. */
function computePauseMs(error: Error | null): number {
  const askedMs = error instanceof AssetPayError ? error.retryAfterMs : undefined;
  return Math.max(pauseMs, askedMs ?? 0);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
