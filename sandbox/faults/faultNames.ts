import type { FaultRoute } from './faultRoutes';

const API: readonly FaultRoute[] = ['inventory', 'trades', 'deposit'];
const JSON_ROUTES: readonly FaultRoute[] = [...API, 'token', 'config'];
/** Vite answers the page's own files: what happens to them happens before it does. */
const ALL: readonly FaultRoute[] = [...JSON_ROUTES, 'assets'];

/** Which routes each fault can strike. */
const ROUTES_BY_FAULT = {
  latency: ALL,
  jitter: ALL,
  refused: ALL,
  'html-502': ALL,
  'server-error': ALL,
  'reset-mid-body': JSON_ROUTES,
  'truncated-gzip': JSON_ROUTES,
  'truncated-json': JSON_ROUTES,
  'empty-body': JSON_ROUTES,
  'html-200': JSON_ROUTES,
  'not-envelope': JSON_ROUTES,
  'wrong-content-type': JSON_ROUTES,
  drip: JSON_ROUTES,
  'service-unavailable': API,
  'rate-limited': API,
  'rate-limited-without-retry-after': API,
  'expired-token': API,
  'steam-unavailable': ['inventory'],
  'duplicated-items': ['inventory'],
  'reordered-items': ['inventory'],
  'changed-inventory': ['inventory'],
} as const satisfies Record<string, readonly FaultRoute[]>;

export type FaultName = keyof typeof ROUTES_BY_FAULT;

export const FAULT_NAMES: FaultName[] = Object.keys(ROUTES_BY_FAULT).filter(isFaultName);

export function isFaultName(value: unknown): value is FaultName {
  return typeof value === 'string' && Object.hasOwn(ROUTES_BY_FAULT, value);
}

export function mayStrike(fault: FaultName, route: FaultRoute): boolean {
  return ROUTES_BY_FAULT[fault].some((known) => known === route);
}

/** Refusals that come in bursts when they come at all. */
export function isRefusal(fault: FaultName): boolean {
  return /^(html-502|server-error|service-unavailable|steam-unavailable|rate-limited)/.test(fault);
}
