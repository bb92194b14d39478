import type { ScenarioToken } from './parseScenarioToken';
import { type Behaviour, type Occasion, ordinaryBehaviour, type Shape } from './scenario';

type Visit = {
  /** The number of this request on its route, from 1. */
  count: number;
  isRefresh: boolean;
};

/** True if a scenario shows on this request. */
export function isOn(occasion: Occasion, { count, isRefresh }: Visit): boolean {
  return (
    occasion === 'always' ||
    (occasion === 'once' && count === 1) ||
    (occasion === 'later' && count > 1) ||
    (occasion === 'on-refresh' && isRefresh)
  );
}

/** The inventory's behaviour on this request. */
export function resolveBehaviour(token: ScenarioToken | undefined, visit: Visit): Behaviour {
  if (token === undefined || !isOn(token.occasion, visit)) return ordinaryBehaviour;
  return token.scenario.behaviour;
}

/**
 * The shape of the inventory after `requests` reads of it. A deposit is checked against the one that
 * the user saw last.
 */
export function resolveShape(token: ScenarioToken | undefined, requests: number): Shape {
  const behaviour = resolveBehaviour(token, { count: Math.max(1, requests), isRefresh: false });
  return behaviour.kind === 'shape' ? behaviour.shape : {};
}
