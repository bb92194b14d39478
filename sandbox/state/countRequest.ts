import type { LimitedRoute } from './createRateLimit';
import type { User } from './createState';

/** Counts a request of the user, and answers its number on the route, from 1. */
export function countRequest(user: User, route: LimitedRoute): number {
  const count = (user.requests.get(route) ?? 0) + 1;
  user.requests.set(route, count);
  return count;
}
