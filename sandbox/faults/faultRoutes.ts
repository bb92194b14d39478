/** What can be put under faults: the API's routes, where tokens come from, and the page's own files. */
export const FAULT_ROUTES = [
  'inventory',
  'trades',
  'deposit',
  'token',
  'config',
  'assets',
] as const;

export type FaultRoute = (typeof FAULT_ROUTES)[number];

export function isFaultRoute(value: unknown): value is FaultRoute {
  return FAULT_ROUTES.some((route) => route === value);
}
