import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { type Game, games } from '~/assetpay/facts/games';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import {
  getMergedInventory,
  type InventoryData,
  toWholeKey,
} from '~/inventory/read/inventoryQuery';
import { deriveStore } from '~/lib/store/deriveStore';
import type { Visit } from './createVisit';

/** The picks of a game that is not shown. `cents` is `undefined` while its prices are not known. */
export type OtherPicks = { game: Game; count: number; cents: number | undefined };

/** The picks of the games beside `game`, without those games that have none. */
export function useOtherPicks(
  { getPicks, session }: Visit,
  game: Game,
  reserved: ReservedUnits,
): readonly OtherPicks[] {
  const client = useQueryClient();
  const owner = session.getOwner();
  const others = useMemo(() => {
    const stores = games
      .filter((other) => other !== game)
      .map((other) => ({ other, store: getPicks(owner, other).store }));
    const readPicks = ({ other, store }: (typeof stores)[number]): OtherPicks[] => {
      const { picks } = store.get();
      if (picks.size === 0) return [];
      const data = client.getQueryData<InventoryData>(toWholeKey(other));
      const { byId = new Map(), isComplete = false } = data ? getMergedInventory(data) : {};
      const inventory = { isComplete, collateral: 0, reserved };
      const { count, loading, totalCents } = resolveBasket(byId, picks, inventory);
      if (loading > 0) return [{ game: other, count: picks.size, cents: undefined }];
      return count > 0 ? [{ game: other, count, cents: totalCents }] : [];
    };
    // Queries are also added while another component renders, when nothing may be set.
    const subscribeToQueries = (listener: () => void) =>
      client.getQueryCache().subscribe(({ type }) => type === 'updated' && listener());
    return deriveStore(
      () => stores.flatMap(readPicks),
      (before, next) => JSON.stringify(before) === JSON.stringify(next),
      [subscribeToQueries, ...stores.map(({ store }) => store.subscribe)],
    );
  }, [client, game, getPicks, owner, reserved]);
  return useSyncExternalStore(others.subscribe, others.get);
}
