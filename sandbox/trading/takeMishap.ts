import type { ScenarioToken } from '../scenarios/parseScenarioToken';
import { isOn } from '../scenarios/playScenario';
import type { Mishap } from '../scenarios/scenario';
import type { Trading } from './Trading';

/**
 * Takes the mishap of the `count`-th deposit of a user: the next one that a person has queued, else
 * that of the token's scenario.
 */
export function takeMishap(
  trading: Trading,
  token: ScenarioToken | undefined,
  count: number,
): Mishap | undefined {
  const [next, ...rest] = trading.mishaps;
  if (next !== undefined) {
    trading.mishaps = rest;
    return next;
  }
  if (token === undefined || !isOn(token.occasion, { count, isRefresh: false })) return undefined;
  return token.scenario.mishap;
}
