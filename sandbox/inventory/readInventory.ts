import type { Client } from '../merchants/players';
import type { Shape } from '../scenarios/scenario';
import type { CachedInventory, User } from '../state/createState';
import type { WireGame } from '../wire/WireGame';
import type { ItemSource } from './createItemSource';
import { driftItems } from './driftItems';

const cacheMs = 15 * 60_000;

type Request = {
  source: ItemSource;
  user: User;
  client: Client;
  game: WireGame;
  shape: Shape;
  refresh: boolean;
  origin: string;
  now: number;
};

/** The user's inventory from the 15-minute cache; read again if that is old, or on `refresh`. */
export function readInventory(request: Request): CachedInventory {
  const { user, game, shape, refresh, now } = request;
  // A scenario can begin with the second request, so each shape has a cache of its own.
  const key = [game, ...Object.keys(shape)].join();
  const cached = user.inventories.get(key);
  if (cached !== undefined && !refresh && !isOld(cached, now)) return cached;
  const read = readSteam(request, cached);
  user.inventories.set(key, read);
  return read;
}

function isOld({ readAt, isStale }: CachedInventory, now: number): boolean {
  return !isStale && now - readAt >= cacheMs;
}

function readSteam(request: Request, cached: CachedInventory | undefined): CachedInventory {
  const { source, user, shape, refresh, now } = request;
  const reads = (cached?.reads ?? 0) + 1;
  const isDrifting = shape.isDrifting === true && cached !== undefined;
  const isStale = shape.staleMs !== undefined && !refresh;
  return {
    items: isDrifting ? driftItems(cached.items, reads) : source(request),
    changes: user.trading.account.changes,
    readAt: isStale ? now - (shape.staleMs ?? 0) : now,
    reads,
    isStale,
  };
}
