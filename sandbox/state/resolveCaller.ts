import { type Merchant, mainMerchant } from '../merchants/merchants';
import { type Client, playerOne } from '../merchants/players';
import { parseToken } from '../merchants/tokens';
import { parseScenarioToken, type ScenarioToken } from '../scenarios/parseScenarioToken';
import type { ApiError } from '../wire/ApiError';
import { toApiError } from '../wire/toApiError';
import { toMerchantKey } from './toMerchantKey';

/** The sender of a request, and the keys of the state about them. */
export type Caller = {
  merchant: Merchant;
  client: Client;
  /** For request counts and faults: one device of a person. */
  userKey: string;
  /** For deposits and cached inventories: a person at one merchant. */
  personKey: string;
  /** For the items: a Steam account, the same at every merchant. */
  accountKey: string;
  /** For rate limits and used `externalId`s. */
  merchantKey: string;
  /** False if the merchant or the scenario is unverified. */
  isVerified: boolean;
  scenarioToken?: ScenarioToken;
};

type Result = { caller: Caller } | { error: ApiError };

/** The token of an Authorization header: raw, or after `Bearer`. */
export function readToken(header: string | undefined): string {
  return (header ?? '').replace(/^Bearer(\s+|$)/i, '').trim();
}

/** Reads the Authorization header of a client route at `now` (ms). */
export function resolveCaller(header: string | undefined, now: number): Result {
  const token = readToken(header);
  if (token === '') return { error: toApiError('MISSING_BEARER') };
  const scenarioToken = parseScenarioToken(token);
  if (scenarioToken !== undefined) return { caller: toScenarioCaller(token, scenarioToken) };
  const owner = parseToken(token, now);
  if (owner === undefined) return { error: toApiError('INVALID_TOKEN') };
  // `clientId` is free text of the merchant. Here it can name the scenario.
  const named = parseScenarioToken(owner.client.clientId ?? '');
  return { caller: toPerson(owner.merchant, owner.client, named) };
}

/** A literal token is a person of its own, unless its scenario or a device names one. */
function toScenarioCaller(token: string, scenarioToken: ScenarioToken): Caller {
  const { scenario, occasion, device } = scenarioToken;
  const { client = playerOne, merchant = mainMerchant } = scenario;
  const caller = { ...toPerson(merchant, client, scenarioToken), userKey: token };
  const isPerson = scenario.isPerson === true && occasion === 'always';
  return isPerson || device !== undefined
    ? caller
    : { ...caller, personKey: token, accountKey: token };
}

/** The person of a Steam ID: another one for each suffix and merchant. */
function toPerson(
  merchant: Merchant,
  client: Client,
  scenarioToken: ScenarioToken | undefined,
): Caller {
  const { suffix = '', device, scenario } = scenarioToken ?? {};
  const accountKey = suffix === '' ? client.steamID : `${client.steamID}~${suffix}`;
  const personKey = merchant === mainMerchant ? accountKey : `${merchant.id}/${accountKey}`;
  const caller = {
    merchant,
    client,
    userKey: device === undefined ? personKey : `${personKey}@${device}`,
    personKey,
    accountKey,
    merchantKey: toMerchantKey({ merchant, suffix }),
    isVerified: merchant.isVerified && scenario?.merchant?.isVerified !== false,
  };
  return scenarioToken === undefined ? caller : { ...caller, scenarioToken };
}
