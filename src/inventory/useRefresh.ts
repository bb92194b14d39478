import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssetPayClient } from '~/assetpay/client';
import type { Game } from '~/assetpay/inventory';
import { refreshInventory } from './inventoryQuery';

/** ms of rest after a refresh: each one makes the API read Steam, whose patience all players share. */
const restMs = 30_000;

export type Refresh = {
  start: () => void;
  isRunning: boolean;
  /** ms since 1970 from which on it may be used again. */
  readyAt: number;
  error: Error | null;
  /** Forgets the last failure. */
  dismiss: () => void;
};

type State = Pick<Refresh, 'isRunning' | 'readyAt' | 'error'>;

/** The one way in which Steam is read anew: because the person asked (contract.md 3.4). */
export function useRefresh(client: AssetPayClient, game: Game): Refresh {
  const queryClient = useQueryClient();
  const [state, setState] = useState<State>({ isRunning: false, readyAt: 0, error: null });

  const run = async () => {
    setState((before) => ({ ...before, isRunning: true, error: null }));
    const error = await refreshInventory(queryClient, client, game).then(() => null, toError);
    setState({ isRunning: false, readyAt: Date.now() + restMs, error });
  };

  return {
    ...state,
    start: () => void run(),
    dismiss: () => setState((before) => ({ ...before, error: null })),
  };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
