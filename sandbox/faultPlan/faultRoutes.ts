/** What can be put under faults: the API's routes, where tokens come from, and the page's own files. */
export const faultRoutes = ['inventory', 'trades', 'deposit', 'token', 'config', 'assets'] as const;

export type FaultRoute = (typeof faultRoutes)[number];

export function isFaultRoute(value: unknown): value is FaultRoute {
  return faultRoutes.some((route) => route === value);
}
