import { createRateLimit, type LimitedRoute, RATE_LIMITS } from './createRateLimit';
import type { Caller } from './resolveCaller';

/** One read of Steam, kept for a quarter of an hour. */
export type CachedInventory = {
  items: readonly unknown[];
  /** When Steam was read, milliseconds. */
  readAt: number;
  /** How often Steam was read so far. */
  reads: number;
  /** Pretends to be old and does not expire (scenario `stale-prices`). */
  isStale: boolean;
};

export type User = {
  /** Requests so far by route, refused ones included, rate-limited ones not. */
  requests: Map<string, number>;
  inventories: Map<string, CachedInventory>;
};

/** All that the sandbox remembers: limits by merchant, everything else by user. In memory alone. */
export function createState(isVerified: boolean) {
  const limits = new Map<string, ReturnType<typeof createRateLimit>>();
  const users = new Map<string, User>();
  return {
    getLimit(caller: Caller, route: LimitedRoute) {
      const { verified, unverified } = RATE_LIMITS[route];
      const limit = isVerified && caller.isVerified ? verified : unverified;
      return getOrCreate(limits, `${route}/${caller.merchantKey}`, () => createRateLimit(limit));
    },
    getUser(caller: Caller): User {
      return getOrCreate(users, caller.userKey, () => ({
        requests: new Map(),
        inventories: new Map(),
      }));
    },
  };
}

export type State = ReturnType<typeof createState>;

function getOrCreate<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}
