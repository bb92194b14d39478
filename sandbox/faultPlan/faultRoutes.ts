/** Routes that rules can put under faults: the API's, those of tokens, and the page's own files. */
export const faultRoutes = ['inventory', 'trades', 'deposit', 'token', 'config', 'assets'] as const;

/** Routes of a merchant's backend, which is no user: `SANDBOX_FAULTS` alone reaches them. */
type BackendRoute = 'lookup' | 'authenticate';

export type FaultRoute = (typeof faultRoutes)[number] | BackendRoute;

/** True for a route that a rule may name. */
export function isFaultRoute(value: unknown): value is (typeof faultRoutes)[number] {
  return faultRoutes.some((route) => route === value);
}
