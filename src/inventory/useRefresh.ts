import { useMutation, useQueryClient } from '@tanstack/react-query';
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

/** The one way in which Steam is read anew: because the person asked (contract.md 3.4). */
export function useRefresh(client: AssetPayClient, game: Game): Refresh {
  const queryClient = useQueryClient();
  const [readyAt, setReadyAt] = useState(0);
  const refresh = useMutation({
    mutationKey: ['refresh', game],
    mutationFn: () => refreshInventory(queryClient, client, game),
    onSettled: () => setReadyAt(Date.now() + restMs),
  });
  return {
    start: () => refresh.mutate(),
    isRunning: refresh.isPending,
    readyAt,
    error: refresh.error,
    dismiss: refresh.reset,
  };
}
