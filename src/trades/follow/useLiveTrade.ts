import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Trade } from '~/assetpay/trades/trade';
import { getLatest } from './tradesQuery';

/** A trade as it is known now: `trade` until following it has brought anything newer. */
export function useLiveTrade(trade: Trade): Trade {
  const queryClient = useQueryClient();
  const known = useSyncExternalStore(
    (listener) => queryClient.getQueryCache().subscribe(listener),
    () => getLatest(queryClient, trade.game)?.items.find(({ id }) => id === trade.id),
  );
  return known ?? trade;
}
