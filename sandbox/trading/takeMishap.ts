import type { ScenarioToken } from '../scenarios/parseScenarioToken';
import { isOn } from '../scenarios/playScenario';
import type { Mishap } from '../scenarios/scenario';
import type { Trading } from './Trading';

/**
 * What happens to the `count`-th deposit of a user: the next mishap that a person has set up, else
 * that of the scenario behind the token.
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
