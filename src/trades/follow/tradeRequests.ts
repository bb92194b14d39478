import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { remember } from '~/lib/remember';
import { budget } from './pollDelay';

/** Times of the requests for a game's newest trades, ms since 1970. The budget counts them. */
const getTimes = remember((_client: AssetPayClient) => new Map<Game, readonly number[]>());

/** Times of the last requests for a game, oldest first. */
export function listRequestTimes(client: AssetPayClient, game: Game): readonly number[] {
  return getTimes(client).get(game) ?? [];
}

/** Records that a request is sent now. */
export function recordRequest(client: AssetPayClient, game: Game): void {
  const times = [...listRequestTimes(client, game), Date.now()];
  getTimes(client).set(game, times.slice(-budget.most));
}
