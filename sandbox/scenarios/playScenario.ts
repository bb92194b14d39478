import type { ScenarioToken } from './parseScenarioToken';
import { type Behaviour, type Occasion, ordinaryBehaviour, type Shape } from './scenario';

type Visit = {
  /** Which request of its route this is, from 1. */
  count: number;
  isRefresh: boolean;
};

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
  if (token === undefined || !isOn(token.occasion, visit)) return ordinaryBehaviour;
  return token.scenario.behaviour;
}

/**
 * The shape of the inventory as the user last saw it, after `requests` reads of it: a deposit is
 * checked against that one.
 */
export function resolveShape(token: ScenarioToken | undefined, requests: number): Shape {
  const behaviour = resolveBehaviour(token, { count: Math.max(1, requests), isRefresh: false });
  return behaviour.kind === 'shape' ? behaviour.shape : {};
}
