import { createToken } from '../merchants/tokens';
import { parseScenarioToken } from '../scenarios/parseScenarioToken';
import { resolveCaller } from './resolveCaller';

/**
 * A signed token for the scenario of a literal one, with the same player and merchant. Unlike the
 * literal one it has claims that a page can read. Undefined for an unknown scenario. `now` in ms.
 */
export function signScenario(literal: string, now: number): string | undefined {
  const resolved = parseScenarioToken(literal) && resolveCaller(literal, now);
  if (resolved === undefined || 'error' in resolved) return undefined;
  const { client, merchant } = resolved.caller;
  return createToken({ ...client, clientId: literal }, now, merchant);
}
