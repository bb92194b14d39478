import './gameCount.css';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import {
  getMergedInventory,
  type InventoryData,
  toWholeKey,
} from '~/inventory/read/inventoryQuery';
import { formatNumber } from '~/lib/language/formatNumber';
import { gameCountWords } from './gameCountWords';

type Props = { game: Game; id: string };

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
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span className="sr-only">{gameCountWords.items({ count })}</span>
    </span>
  );
}
