import { type Client, parseToken, playerOne } from '../merchants/tokens';
import { parseScenarioToken, type ScenarioToken } from '../scenarios/scenarios';
import { type ApiError, toApiError } from '../wire/toApiError';

/** Who asks, and under which keys the sandbox remembers things about them. */
export type Caller = {
  client: Client;
  /** Trades, inventory caches and counters are kept by this. */
  userKey: string;
  /** Rate limits are kept by this. */
  merchantKey: string;
  /** False on a merchant that is unverified whatever the sandbox's own setting. */
  isVerified: boolean;
  scenarioToken?: ScenarioToken;
};

type Result = { caller: Caller } | { error: ApiError };

/** The bare token of an Authorization header; the API takes it raw and as Bearer (contract.md D1). */
export function readToken(header: string | undefined): string {
  return (header ?? '').replace(/^Bearer(\s+|$)/i, '').trim();
}

/** Reads the Authorization header of a client route at `now` (ms). */
export function resolveCaller(header: string | undefined, now: number): Result {
  const token = readToken(header);
  if (token === '') return { error: toApiError('MISSING_BEARER') };
  const scenarioToken = parseScenarioToken(token);
  if (scenarioToken !== undefined) return { caller: toScenarioCaller(token, scenarioToken) };
  const client = parseToken(token, now);
  if (client === undefined) return { error: toApiError('INVALID_TOKEN') };
  const caller = { client, userKey: client.steamID, merchantKey: 'verified', isVerified: true };
  // A merchant's own id of the player is free text: here it may name what the player is to see.
  const named = parseScenarioToken(client.clientId ?? '');
  return { caller: named === undefined ? caller : { ...caller, scenarioToken: named } };
}

function toScenarioCaller(token: string, scenarioToken: ScenarioToken): Caller {
  const { behaviour } = scenarioToken.scenario;
  const shape = behaviour.kind === 'shape' ? behaviour.shape : {};
  const isVerified = shape.isVerified ?? true;
  const merchant = isVerified ? 'verified' : 'unverified';
  return {
    client: shape.client ?? playerOne,
    userKey: token,
    merchantKey: scenarioToken.suffix === '' ? merchant : `${merchant}~${scenarioToken.suffix}`,
    isVerified,
    scenarioToken,
  };
}
