import type { QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/facts/games';
import type { InventoryChange } from './compareInventories';

const toKey = (game: Game) => ['inventory', game, 'change'] as const;

/** Keeps what the last refresh of a game has changed, for as long as the cache keeps what nobody watches. */
export function writeRefreshChange(
  client: QueryClient,
  game: Game,
  change: InventoryChange | undefined,
): void {
  // No value of a query can be `undefined`.
  client.setQueryData<InventoryChange | null>(toKey(game), change ?? null);
}

/** `undefined` if nothing has changed, or if the game was not refreshed. */
export function readRefreshChange(client: QueryClient, game: Game): InventoryChange | undefined {
  return client.getQueryData<InventoryChange | null>(toKey(game)) ?? undefined;
}
