import { isRecord } from '../lib/isRecord';
import { type FaultName, faultNames, isFaultName, mayStrike } from './faultNames';
import { type FaultRoute, faultRoutes, isFaultRoute } from './faultRoutes';

/** The condition on which a fault strikes a route. */
export type FaultRule = {
  route: FaultRoute;
  /** `random` draws another fault each time, of those that can strike the route. */
  fault: FaultName | 'random';
  /** Text that a request's path and query must contain, and must not, to be counted. */
  only?: string;
  except?: string;
  /** The most strikes: one, or no limit if there is a `probability`. */
  times?: number;
  /** The probability of each strike, 0 to 1; 1 if left out. */
  probability?: number;
  /** Requests that pass before the first strike. */
  after?: number;
  /** Requests in a row that one strike hits: 1, or 1 to 3 for a `random` refusal. */
  burst?: number;
  /** The seed of the rule's random numbers. */
  seed?: number;
  /** Duration of `latency` and `drip`, and the most of `jitter`, ms. */
  ms?: number;
  /** `Retry-After` of `rate-limited`, in seconds. */
  retryAfter?: number;
};

const wholeNumberRanges = {
  times: [1, 100_000],
  after: [0, 100_000],
  burst: [1, 1_000],
  seed: [0, 4_294_967_295],
  ms: [0, 600_000],
  retryAfter: [0, 86_400],
} as const satisfies Partial<Record<keyof FaultRule, readonly [number, number]>>;

const knownKeys = new Set<string>([
  ...['route', 'fault', 'probability', 'only', 'except'],
  ...Object.keys(wholeNumberRanges),
]);

/** Reads a JSON list of rules, or answers why it cannot. */
export function parseFaultRules(text: string): FaultRule[] | string {
  const list = parseJson(text);
  if (!Array.isArray(list)) return 'rules must be a JSON list';
  const rules: FaultRule[] = [];
  for (const [index, value] of list.entries()) {
    const rule = parseRule(value);
    if (typeof rule === 'string') return `rules[${index}]: ${rule}`;
    rules.push(rule);
  }
  return rules;
}

function parseRule(value: unknown): FaultRule | string {
  if (!isRecord(value)) return 'must be an object';
  const strange = Object.keys(value).find((key) => !knownKeys.has(key));
  if (strange !== undefined) return `${strange} is not known`;
  const { route, fault, probability } = value;
  if (!isFaultRoute(route)) return `route must be one of ${faultRoutes.join(', ')}`;
  if (fault !== 'random' && !isFaultName(fault)) {
    return `fault must be random or one of ${faultNames.join(', ')}`;
  }
  if (fault !== 'random' && !mayStrike(fault, route)) return `${route} cannot have ${fault}`;
  const rule: FaultRule = { route, fault };
  if (probability !== undefined) {
    if (!isBetween(probability, 0, 1)) return 'probability must be a number from 0 to 1';
    rule.probability = probability;
  }
  for (const key of ['only', 'except'] as const) {
    const part = value[key];
    if (part === undefined) continue;
    if (typeof part !== 'string' || part === '') return `${key} must be text`;
    rule[key] = part;
  }
  return addWholeNumbers(rule, value);
}

function addWholeNumbers(rule: FaultRule, value: Record<string, unknown>): FaultRule | string {
  const numbers: Partial<Record<keyof typeof wholeNumberRanges, number>> = {};
  for (const key of ['times', 'after', 'burst', 'seed', 'ms', 'retryAfter'] as const) {
    const [least, most] = wholeNumberRanges[key];
    const number = value[key];
    if (number === undefined) continue;
    if (!isBetween(number, least, most) || !Number.isInteger(number)) {
      return `${key} must be a whole number from ${least} to ${most}`;
    }
    numbers[key] = number;
  }
  return { ...rule, ...numbers };
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
