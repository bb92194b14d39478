import { createToken } from '../merchants/tokens';
import { parseScenarioToken } from '../scenarios/parseScenarioToken';
import { resolveCaller } from './resolveCaller';

/**
 * A signed token that plays the scenario of a literal one: of the same player, signed by the same
 * merchant, so that its claims can be read as those of a real one. Undefined for an unknown scenario.
 * `now` in ms.
 */
export function signScenario(literal: string, now: number): string | undefined {
  const resolved = parseScenarioToken(literal) && resolveCaller(literal, now);
  if (resolved === undefined || 'error' in resolved) return undefined;
  const { client, merchant } = resolved.caller;
  return createToken({ ...client, clientId: literal }, now, merchant);
}
