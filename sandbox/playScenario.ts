import type { LimitedRoute } from './createRateLimit';
import type { User } from './createState';
import type { Behaviour, Occasion, Shape } from './scenario';
import type { ScenarioToken } from './scenarios';

const ORDINARY: Behaviour = { kind: 'shape', shape: {} };

type Visit = {
  /** Which request of its route this is, from 1. */
  count: number;
  isRefresh: boolean;
};

/** Counts a request of the user and says the how many-th of its route it is. */
export function countRequest(user: User, route: LimitedRoute): number {
  const count = (user.requests.get(route) ?? 0) + 1;
  user.requests.set(route, count);
  return count;
}

/** Whether a scenario shows on this request. */
export function isOn(occasion: Occasion, { count, isRefresh }: Visit): boolean {
  return (
    occasion === 'always' ||
    (occasion === 'once' && count === 1) ||
    (occasion === 'later' && count > 1) ||
    (occasion === 'on-refresh' && isRefresh)
  );
}

/** How the inventory behaves on this request. */
export function resolveBehaviour(token: ScenarioToken | undefined, visit: Visit): Behaviour {
  if (token === undefined || !isOn(token.occasion, visit)) return ORDINARY;
  return token.scenario.behaviour;
}

/** The shape of the inventory as the user last saw it: a deposit is checked against that one. */
export function resolveShape(token: ScenarioToken | undefined, user: User): Shape {
  const count = Math.max(1, user.requests.get('inventory') ?? 0);
  const behaviour = resolveBehaviour(token, { count, isRefresh: false });
  return behaviour.kind === 'shape' ? behaviour.shape : {};
}
