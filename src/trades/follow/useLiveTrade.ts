import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Trade } from '~/assetpay/trades/trade';
import { findLatest } from './tradesQuery';

/** The cached version of a trade, which polling keeps fresh; `trade` itself until there is one. */
export function useLiveTrade(trade: Trade): Trade {
  const queryClient = useQueryClient();
  const known = useSyncExternalStore(
    (listener) => queryClient.getQueryCache().subscribe(listener),
    () => findLatest(queryClient, trade.game)?.items.find(({ id }) => id === trade.id),
  );
  return known ?? trade;
}
