import { randomUUID } from 'node:crypto';
import { createFaultPlan, type FaultPlan } from '../faultPlan/createFaultPlan';
import { createRandomRules } from '../faultPlan/createRandomRules';
import { getOrCreate } from '../lib/getOrCreate';
import { type Backend, resolveApiKey } from '../merchants/resolveApiKey';
import { defaultSettings, type Settings } from '../scenarios/Settings';
import { createAccount, createTrading, type SteamAccount, type Trading } from '../trading/Trading';
import { createRateLimit, type LimitedRoute, rateLimits } from './createRateLimit';
import type { Caller } from './resolveCaller';
import { toMerchantKey } from './toMerchantKey';

/** One read of Steam, kept for a quarter of an hour. */
export type CachedInventory = {
  items: readonly unknown[];
  /** A person's changes to items at that time. */
  changes: SteamAccount['changes'];
  /** The time of the read, ms. */
  readAt: number;
  /** The number of reads so far. */
  reads: number;
  /** Pretends to be old and does not expire (scenario `stale-prices`). */
  isStale: boolean;
};

/** A person at one merchant, on all devices. */
type Person = {
  merchantKey: string;
  inventories: Map<string, CachedInventory>;
  trading: Trading;
};

/** One device of a person. */
export type User = Person & {
  /** Requests so far, by route; rate-limited ones do not count. */
  requests: Map<string, number>;
  /** Decides which requests meet a fault. */
  faults: FaultPlan;
  /** Signed tokens that are refused before their `exp`. */
  expiredTokens: Set<string>;
};

/** A browser that is signed in at the site, apart from its page's token. */
export type Session = { caller: Caller; token: string };

type Options = {
  isVerified: boolean;
  settings?: Settings;
  /** Puts everybody under random faults. */
  faultSeed?: number | undefined;
};

/**
 * All that the sandbox remembers, in memory alone: limits and used `externalId`s by merchant, items by
 * Steam account, deposits by person, requests by device.
 */
export function createState(options: Options) {
  const { isVerified, settings = defaultSettings, faultSeed } = options;
  const sessions = new Map<string, Session>();
  const limits = new Map<string, ReturnType<typeof createRateLimit>>();
  const accounts = new Map<string, SteamAccount>();
  const people = new Map<string, Person>();
  const users = new Map<string, User>();
  const externalIds = new Map<string, Set<string>>();
  const otherFaults = new Map<string, FaultPlan>();

  const createFaults = (who: string) =>
    createFaultPlan(faultSeed === undefined ? [] : createRandomRules(faultSeed, who));

  const getPerson = ({ personKey, accountKey, merchantKey, ...caller }: Caller) =>
    getOrCreate(people, personKey, () => {
      const own = { ...settings, ...caller.scenarioToken?.scenario.settings };
      const account = getOrCreate(accounts, accountKey, createAccount);
      const trading = createTrading(account, caller.merchant.id, own);
      return { merchantKey, inventories: new Map(), trading };
    });

  return {
    getLimit(who: Pick<Caller, 'merchantKey' | 'isVerified'>, route: LimitedRoute) {
      const { verified, unverified, windowMs } = rateLimits[route];
      const limit = isVerified && who.isVerified ? verified : unverified;
      const key = `${route}/${who.merchantKey}/${limit}`;
      return getOrCreate(limits, key, () => createRateLimit(limit, windowMs));
    },
    getUser(caller: Caller): User {
      return getOrCreate(users, caller.userKey, () => ({
        ...getPerson(caller),
        requests: new Map(),
        faults: createFaults(caller.userKey),
        expiredTokens: new Set(),
      }));
    },
    getExternalIds({ merchantKey }: Pick<Caller, 'merchantKey'>): Set<string> {
      return getOrCreate(externalIds, merchantKey, () => new Set());
    },
    /** The deposits of everybody at the merchant of a backend. */
    listTradings(backend: Backend): Trading[] {
      const key = toMerchantKey(backend);
      return [...people.values()].flatMap(({ merchantKey, trading }) =>
        merchantKey === key ? [trading] : [],
      );
    },
    /** The faults of senders without a token: backends with an API key, and strangers. */
    getFaultsOf(request: Request): FaultPlan {
      const resolved = resolveApiKey(request);
      const who = 'backend' in resolved ? toMerchantKey(resolved.backend) : 'stranger';
      return getOrCreate(otherFaults, who, () => createFaults(who));
    },
    /** Signs a browser in, and answers the id of its session. */
    createSession(session: Session): string {
      const id = randomUUID();
      sessions.set(id, session);
      return id;
    },
    findSession(id: string): Session | undefined {
      return sessions.get(id);
    },
    /** The user of a key, if there was a request of theirs. */
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
