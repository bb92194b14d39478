import { Random } from '../lib/Random';
import type { FaultRule } from './FaultRule';
import { type FaultName, faultNames, isRefusal, mayStrike } from './faultNames';
import type { FaultRoute } from './faultRoutes';

/** One fault that hits one request. */
export type Strike = {
  name: FaultName;
  /** ms */
  ms: number;
  /** Seconds. */
  retryAfter: number;
  random: Random;
};

/** A fault that has struck, and its route. */
type Struck = { route: FaultRoute; fault: FaultName };

const defaultMs = 1_000;
const defaultRetryAfter = 2;
const maxNoted = 1_000;

/**
 * Decides which requests of one user meet a fault. Of the rules, the first that strikes counts. Each
 * rule has random numbers of its own, so that the same requests in the same order always meet the same
 * faults. `before` are the strikes of earlier rules.
 */
export function createFaultPlan(rules: readonly FaultRule[], before: readonly Struck[] = []) {
  const strikers = rules.map(createStriker);
  const struck = [...before];
  return {
    /** Counts a request, by its path and query, and answers the fault that strikes it, if any. */
    take(route: FaultRoute, address: string): Strike | undefined {
      for (const [index, strike] of strikers.entries()) {
        const rule = rules[index];
        const isMeant = rule?.route === route && isAbout(rule, address);
        const hit = isMeant ? strike() : undefined;
        if (hit === undefined) continue;
        if (struck.length < maxNoted) struck.push({ route, fault: hit.name });
        return hit;
      }
      return undefined;
    },
    /** The rules, and the strikes so far, oldest first. */
    describe: () => ({ rules, struck }),
  };
}

export type FaultPlan = ReturnType<typeof createFaultPlan>;

function isAbout({ only, except }: FaultRule, address: string): boolean {
  const isExcepted = except !== undefined && address.includes(except);
  return !isExcepted && (only === undefined || address.includes(only));
}

function createStriker(rule: FaultRule): () => Strike | undefined {
  const random = new Random(rule.seed ?? 1);
  const pool = faultNames.filter((name) => mayStrike(name, rule.route));
  let seen = 0;
  let left = rule.times ?? (rule.probability === undefined ? 1 : Number.POSITIVE_INFINITY);
  let burst = 0;
  let name: FaultName = 'latency';

  /** True if a new burst begins with this request. */
  const begins = () => {
    if (left === 0 || !random.chance(rule.probability ?? 1)) return false;
    left -= 1;
    name = rule.fault === 'random' ? drawOne(pool, random) : rule.fault;
    const most = rule.fault === 'random' && isRefusal(name) ? 3 : 1;
    burst = rule.burst ?? random.integer(1, most);
    return true;
  };

  return () => {
    seen += 1;
    if (seen <= (rule.after ?? 0)) return undefined;
    if (burst === 0 && !begins()) return undefined;
    burst -= 1;
    return toStrike(rule, name, random);
  };
}

function toStrike({ fault, ms, retryAfter }: FaultRule, name: FaultName, random: Random): Strike {
  const most = ms ?? defaultMs;
  return {
    name,
    ms: fault === 'random' ? random.integer(0, most) : most,
    retryAfter: retryAfter ?? defaultRetryAfter,
    random,
  };
}

function drawOne(names: readonly FaultName[], random: Random): FaultName {
  return names[random.integer(0, names.length - 1)] ?? 'latency';
}
