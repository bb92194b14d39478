import { randomUUID } from 'node:crypto';
import { createFaultPlan, type FaultPlan, toRandomRules } from '../faultPlan/createFaultPlan';
import { createTrading, defaultSettings, type Settings, type Trading } from '../trading/Trading';
import { createRateLimit, type LimitedRoute, rateLimits } from './createRateLimit';
import type { Caller } from './resolveCaller';

/** One read of Steam, kept for a quarter of an hour. */
export type CachedInventory = {
  items: readonly unknown[];
  /** What a person had changed about items by then. */
  changes: Trading['changes'];
  /** When Steam was read, ms. */
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
  trading: Trading;
  /** What befalls the next requests. */
  faults: FaultPlan;
  /** Signed tokens that are refused although their time has not come. */
  expiredTokens: Set<string>;
};

/** A browser that is signed in at the site, beside whatever token its page has. */
export type Session = { caller: Caller; token: string };

type Options = {
  isVerified: boolean;
  settings?: Settings;
  /** Puts everybody under random faults. */
  faultSeed?: number | undefined;
};

/**
 * All that the sandbox remembers: limits and used `externalId`s by merchant, everything else by user.
 * In memory alone.
 */
export function createState(options: Options) {
  const { isVerified, settings = defaultSettings, faultSeed } = options;
  const faultRules = faultSeed === undefined ? [] : toRandomRules(faultSeed);
  const sessions = new Map<string, Session>();
  const limits = new Map<string, ReturnType<typeof createRateLimit>>();
  const users = new Map<string, User>();
  const externalIds = new Map<string, Set<string>>();
  return {
    getLimit(caller: Caller, route: LimitedRoute) {
      const { verified, unverified } = rateLimits[route];
      const limit = isVerified && caller.isVerified ? verified : unverified;
      return getOrCreate(limits, `${route}/${caller.merchantKey}`, () => createRateLimit(limit));
    },
    getUser(caller: Caller): User {
      return getOrCreate(users, caller.userKey, () => ({
        requests: new Map(),
        inventories: new Map(),
        trading: createTrading(settings),
        faults: createFaultPlan(faultRules),
        expiredTokens: new Set(),
      }));
    },
    getExternalIds(caller: Caller): Set<string> {
      return getOrCreate(externalIds, caller.merchantKey, () => new Set());
    },
    /** Signs a browser in, and answers the id by which it is known from then on. */
    createSession(session: Session): string {
      const id = randomUUID();
      sessions.set(id, session);
      return id;
    },
    findSession(id: string): Session | undefined {
      return sessions.get(id);
    },
    /** The user of that key, if they ever asked for anything. */
    findUser(userKey: string): User | undefined {
      return users.get(userKey);
    },
    /** The keys of all users, the latest first. */
    listUserKeys(): string[] {
      return [...users.keys()].toReversed();
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
