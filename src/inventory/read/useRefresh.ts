import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { type Reread, rereadInventory } from './inventoryQuery';

/** ms of rest after a refresh: each one makes the API read Steam, whose patience all players share. */
const restMs = 30_000;

export type Refresh = {
  start: () => void;
  /** Reads every item and its price again, of this game unless another one is named; tells whether that worked. */
  reread: (of?: Game) => Promise<boolean>;
  isRunning: boolean;
  /** ms since 1970 from which on it may be used again. */
  readyAt: number;
  error: Error | null;
  /** Forgets the last failure. */
  dismiss: () => void;
};

type State = Pick<Refresh, 'isRunning' | 'readyAt' | 'error'>;

const idle: State = { isRunning: false, readyAt: 0, error: null };

/** Reads Steam again, a game at a time, only because the person asked (docs/api.md, Reading the inventory). */
export function useRefresh(client: AssetPayClient, game: Game): Refresh {
  const queryClient = useQueryClient();
  const [states, setStates] = useState<Partial<Record<Game, State>>>({});
  const state = states[game] ?? idle;
  const change = (of: Game, part: Partial<State>) =>
    setStates((before) => ({ ...before, [of]: { ...(before[of] ?? idle), ...part } }));

  const run = async (of: Game, scope: Reread['scope']) => {
    change(of, { isRunning: true, error: null });
    const wanted = { scope, isFresh: true };
    const error = await rereadInventory(queryClient, client, of, wanted).then(() => null, toError);
    change(of, { isRunning: false, readyAt: Date.now() + toRestMs(error), error });
    return error === null;
  };

  return {
    ...state,
    start: () => void run(game, 'shown'),
    reread: (of = game) => run(of, 'all'),
    dismiss: () => change(game, { error: null }),
  };
}

/** What the API asks for after a refusal, when that is longer. */
function toRestMs(error: Error | null): number {
  const askedMs = error instanceof AssetPayError ? error.retryAfterMs : undefined;
  return Math.max(restMs, askedMs ?? 0);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
