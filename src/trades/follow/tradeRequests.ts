import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { budget } from './pollDelay';

/** Times of the requests for a game's newest trades, ms since 1970. The budget counts them. */
const times = new WeakMap<AssetPayClient, Map<Game, readonly number[]>>();

/** Times of the last requests for a game, oldest first. */
export function listRequestTimes(client: AssetPayClient, game: Game): readonly number[] {
  return times.get(client)?.get(game) ?? [];
}

/** Records that a request is sent now. */
export function recordRequest(client: AssetPayClient, game: Game): void {
  const games = times.get(client) ?? new Map<Game, readonly number[]>();
  games.set(game, [...listRequestTimes(client, game), Date.now()].slice(-budget.most));
  times.set(client, games);
}
