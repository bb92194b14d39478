import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createLateModule } from '~/lib/late/createLateModule';
import type { Reread } from './rereadInventory';

const refreshing = createLateModule(() => import('./runRefresh'));

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
    await refreshing.settle();
    const { module } = refreshing.get();
    if (module === undefined) {
      // Nothing was asked for; the page's notice of lost code says so.
      change(of, { isRunning: false });
      return false;
    }
    const end = await module.runRefresh(queryClient, client, of, scope);
    change(of, { isRunning: false, ...end });
    return end.error === null;
  };

  return {
    ...state,
    start: () => void run(game, 'shown'),
    reread: (of = game) => run(of, 'all'),
    dismiss: () => change(game, { error: null }),
  };
}
