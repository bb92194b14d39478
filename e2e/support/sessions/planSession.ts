import type { FaultRule } from '../../../sandbox/faultPlan/FaultRule';
import { Random } from '../../../sandbox/lib/Random';

/** An action of the player, or an event on their device. */
export type Step =
  | { kind: 'pick'; count: number; place: number }
  | { kind: 'search'; text: string }
  | { kind: 'sort'; value: string }
  | { kind: 'scroll'; px: number }
  | { kind: 'refresh' | 'switchGame' | 'reload' }
  | { kind: 'offline' }
  | { kind: 'online' }
  /** The device sleeps, and all timers that were due meanwhile fire at once. */
  | { kind: 'sleep'; seconds: number }
  /** The device's clock jumps. */
  | { kind: 'skew'; minutes: number };

/** Everything that happens in one session, derived from its seed alone. */
export type SessionPlan = {
  seed: number;
  /** Items of each game. */
  size: number;
  /** The source of the token: the address, or the site's endpoint. */
  signIn: 'address' | 'site';
  /** A deep link, or ''. */
  search: string;
  rules: FaultRule[];
  steps: Step[];
};

const sizes = [5, 50, 50, 300, 300, 300, 1_000, 1_000, 1_000, 6_000];
const words = ['a', 'ak', 'case', 'red', 'knife', 'zzzz'];
const stormy = ['rate-limited-without-retry-after', 'rate-limited', 'html-502'] as const;
const lossy = ['refused', 'html-502', 'latency'] as const;
const guarded = ['inventory', 'trades'] as const;
const sorts = ['relevance', 'priceAsc', 'priceDesc', 'nameAsc', 'nameDesc'];

export function planSession(seed: number): SessionPlan {
  const random = new Random(seed);
  return {
    seed,
    size: toOne(sizes, random),
    signIn: random.chance(0.6) ? 'address' : 'site',
    search: random.chance(0.4) ? planSearch(random) : '',
    rules: planFaults(random),
    steps: planSteps(random),
  };
}

function planSearch(random: Random): string {
  const choices = [
    `?search=${toOne(words, random)}`,
    `?sort=${toOne(sorts, random)}`,
    `?minPrice=5&sort=${toOne(sorts, random)}`,
    '?game=252490',
    `?game=252490&search=${toOne(words, random)}&maxPrice=100`,
  ];
  return toOne(choices, random);
}

/** Delays of the sandbox run in real time, so they are short. */
function planFaults(random: Random): FaultRule[] {
  const seed = () => random.integer(1, 1_000_000);
  // Some requests must succeed first, or there would be nothing to pick.
  const calm = random.chance(0.6) ? random.integer(1, 3) : 0;
  const ms = 400;
  const rules: FaultRule[] = [];
  if (random.chance(0.3)) {
    const after = random.integer(0, 3);
    rules.push({ route: toOne(guarded, random), fault: 'expired-token', after });
  }
  if (random.chance(0.3)) {
    const fault = toOne(stormy, random);
    const after = random.integer(0, 4);
    rules.push({ route: 'inventory', fault, after, burst: random.integer(2, 5) });
  }
  if (random.chance(0.3)) {
    rules.push({ route: 'token', fault: 'random', ms, times: random.integer(1, 2), seed: seed() });
  }
  if (random.chance(0.2)) {
    const fault = toOne(['drip', 'html-502', 'refused'] as const, random);
    rules.push({ route: 'config', fault, ms, times: random.integer(1, 2) });
  }
  if (random.chance(0.2)) rules.push(planLostFiles(random));
  const probability = toOne([0.2, 0.4, 0.6], random);
  rules.push({
    route: 'inventory',
    fault: 'random',
    probability,
    after: calm,
    ms,
    seed: seed(),
  });
  rules.push({ route: 'trades', fault: 'random', probability: 0.3, ms, seed: seed() });
  return rules;
}

/** Any later chunk. Without the first one there is no page that could recover. */
function planLostFiles(random: Random): FaultRule {
  const fault = toOne(lossy, random);
  const seed = random.integer(1, 1_000_000);
  return { route: 'assets', fault, except: '/index-', ms: 400, probability: 0.3, seed };
}

function planSteps(random: Random): Step[] {
  const count = random.integer(4, 9);
  const steps = Array.from({ length: count }, () => planStep(random)).flat();
  // Only a session with a pick can lose one.
  steps.splice(random.integer(0, 2), 0, planPick(random));
  return steps;
}

function planPick(random: Random): Step {
  return { kind: 'pick', count: random.integer(1, 2), place: random.integer(0, 11) };
}

function planStep(random: Random): Step[] {
  const choices: (() => Step[])[] = [
    () => [planPick(random)],
    () => [planPick(random)],
    () => [{ kind: 'search', text: random.chance(0.3) ? '' : toOne(words, random) }],
    () => [{ kind: 'sort', value: toOne(sorts, random) }],
    () => [{ kind: 'scroll', px: random.integer(-2_000, 6_000) }],
    () => [{ kind: 'refresh' }],
    () => [{ kind: 'switchGame' }],
    () => [{ kind: 'reload' }],
    () => [{ kind: 'offline' }, planPick(random), { kind: 'refresh' }, { kind: 'online' }],
    () => [{ kind: 'offline' }, { kind: 'switchGame' }, { kind: 'online' }],
    () => [{ kind: 'sleep', seconds: random.integer(5, 100) }],
    () => [{ kind: 'sleep', seconds: random.integer(1, 20) }],
    () => [{ kind: 'sleep', seconds: random.integer(1, 20) }],
    () => [{ kind: 'skew', minutes: toOne([-1_500, -10, 10, 1_500], random) }],
  ];
  return toOne(choices, random)();
}

function toOne<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random.integer(0, values.length - 1)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
