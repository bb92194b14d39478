import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { budget } from './pollDelay';

/** When the newest trades of a game were asked for, ms since 1970: what a budget is counted by. */
const times = new WeakMap<AssetPayClient, Map<Game, readonly number[]>>();

/** The last requests of a game, oldest first. */
export function getRequestTimes(client: AssetPayClient, game: Game): readonly number[] {
  return times.get(client)?.get(game) ?? [];
}

/** Writes down that a request leaves now. */
export function noteRequest(client: AssetPayClient, game: Game): void {
  const games = times.get(client) ?? new Map<Game, readonly number[]>();
  games.set(game, [...getRequestTimes(client, game), Date.now()].slice(-budget.most));
  times.set(client, games);
}
