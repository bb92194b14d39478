import type { QueryClient } from '@tanstack/react-query';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { type Reread, rereadInventory } from './rereadInventory';

/** ms between two refreshes: each makes the API read Steam, and all players share Steam's rate limit. */
const pauseMs = 30_000;

/** The end of a refresh, and the time of the next possible one, ms since 1970. */
export type RefreshEnd = { readyAt: number; error: Error | null };

/** Makes the API read Steam again, and reads what it says (docs/api.md, Reading the inventory). Never rejects. */
export async function runRefresh(
  queryClient: QueryClient,
  client: AssetPayClient,
  game: Game,
  scope: Reread['scope'],
): Promise<RefreshEnd> {
  const reread = rereadInventory(queryClient, client, game, { scope, isFresh: true });
  const error = await reread.then(() => null, toError);
  return { readyAt: Date.now() + computePauseMs(error), error };
}

/** The wait before the next refresh: ours, or the API's `Retry-After` if that is longer. */
function computePauseMs(error: Error | null): number {
  const askedMs = error instanceof AssetPayError ? error.retryAfterMs : undefined;
  return Math.max(pauseMs, askedMs ?? 0);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
