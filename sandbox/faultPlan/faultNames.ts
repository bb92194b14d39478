import type { FaultRoute } from './faultRoutes';

const clientRoutes: readonly FaultRoute[] = ['inventory', 'trades', 'deposit'];
const apiRoutes: readonly FaultRoute[] = [...clientRoutes, 'lookup', 'authenticate'];
const jsonRoutes: readonly FaultRoute[] = [...apiRoutes, 'token', 'config'];
/** Vite serves the page's own files, so only faults without their content can strike them. */
const allRoutes: readonly FaultRoute[] = [...jsonRoutes, 'assets'];

/** The routes that each fault can strike. */
const routesByFault = {
  latency: allRoutes,
  jitter: allRoutes,
  refused: allRoutes,
  'html-502': allRoutes,
  'server-error': allRoutes,
  'reset-mid-body': jsonRoutes,
  'truncated-gzip': jsonRoutes,
  'truncated-json': jsonRoutes,
  'empty-body': jsonRoutes,
  'html-200': jsonRoutes,
  'not-envelope': jsonRoutes,
  'wrong-content-type': jsonRoutes,
  drip: jsonRoutes,
  'service-unavailable': apiRoutes,
  'rate-limited': apiRoutes,
  'rate-limited-without-retry-after': apiRoutes,
  'expired-token': clientRoutes,
  'steam-unavailable': ['inventory'],
  'duplicated-items': ['inventory'],
  'reordered-items': ['inventory'],
  'changed-inventory': ['inventory'],
} as const satisfies Record<string, readonly FaultRoute[]>;

export type FaultName = keyof typeof routesByFault;

export const faultNames: FaultName[] = Object.keys(routesByFault).filter(isFaultName);

export function isFaultName(value: unknown): value is FaultName {
  return typeof value === 'string' && Object.hasOwn(routesByFault, value);
}

export function mayStrike(fault: FaultName, route: FaultRoute): boolean {
  return routesByFault[fault].some((known) => known === route);
}

/** True for refusals, which come in bursts. */
export function isRefusal(fault: FaultName): boolean {
  return /^(html-502|server-error|service-unavailable|steam-unavailable|rate-limited)/.test(fault);
}
