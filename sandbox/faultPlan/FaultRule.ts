import { isRecord } from '../lib/isRecord';
import { type FaultName, faultNames, isFaultName, mayStrike } from './faultNames';
import { type FaultRoute, faultRoutes, isFaultRoute } from './faultRoutes';

/** When a fault strikes a route. */
export type FaultRule = {
  route: FaultRoute;
  /** `random` takes another one each time, of those that the route can have. */
  fault: FaultName | 'random';
  /** What the path and query of a request must contain, and must not, to be counted. */
  only?: string;
  except?: string;
  /** How often it strikes: once unless there is a `probability`, without end then. */
  times?: number;
  /** 0 to 1: how likely each request is struck. Every one is without it. */
  probability?: number;
  /** Requests that pass before the first can be struck. */
  after?: number;
  /** Requests in a row that each strike spoils: 1, or 1 to 3 for a `random` refusal. */
  burst?: number;
  /** What chance is drawn from; rules of the same seed draw alike. */
  seed?: number;
  /** ms: how long `latency` and `drip` last, and `jitter` at most. */
  ms?: number;
  /** Seconds: what `rate-limited` asks for. */
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

/** Reads a JSON list of rules, or says what is wrong with it. */
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
