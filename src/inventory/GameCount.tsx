import './gameCount.css';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import {
  getMergedInventory,
  type InventoryData,
  toWholeKey,
} from '~/inventory/read/inventoryQuery';
import { formatCount, formatNumber } from '~/lib/language/formatNumber';

type Props = { game: Game; id: string };

/** Said after the number. */
const forms = { one: 'item', other: 'items' };

/** The number of a game's items, once it has been read. It describes the game's button and is no part of its name. */
export function GameCount({ game, id }: Props) {
  const client = useQueryClient();
  // Queries are also added while another component renders, when nothing may be set.
  const subscribe = useCallback(
    (listener: () => void) =>
      client.getQueryCache().subscribe(({ type }) => {
        if (type === 'updated' || type === 'removed') listener();
      }),
    [client],
  );
  const data = useSyncExternalStore(subscribe, () =>
    client.getQueryData<InventoryData>(toWholeKey(game)),
  );
  if (data === undefined) return null;
  const { count } = getMergedInventory(data);
  return (
    <span id={id} className="game-count">
      {formatNumber(count)} <span className="sr-only">{formatCount(count, forms)}</span>
    </span>
  );
}
