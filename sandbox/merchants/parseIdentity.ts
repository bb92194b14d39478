import { isRecord } from '../lib/isRecord';
import type { Client } from './players';

/** The rules of an identity (docs/api.md, Client token). */
const steamIdPattern = /^76561\d{12}$/;
const tradeUrlPattern =
  /^https:\/\/steamcommunity\.com\/tradeoffer\/new\/\?partner=\d{1,10}&token=[A-Za-z0-9_-]{8}$/;
const maxClientId = 128;
const knownKeys = new Set(['clientSteamId', 'clientTradeUrl', 'clientId', 'clientData']);

type Result = { client: Client } | { fields: Record<string, string> };

/** Reads the body of `POST /auth/authenticate-client`: a client, or a reason for each wrong field. */
export function parseIdentity(body: unknown): Result {
  if (!isRecord(body)) return { fields: { body: 'must be a JSON object' } };
  const { clientSteamId, clientTradeUrl, clientId, clientData } = body;
  const fields: Record<string, string> = {};
  for (const key of Object.keys(body)) if (!knownKeys.has(key)) fields[key] = 'is not known';
  if (!isText(clientSteamId, steamIdPattern)) fields.clientSteamId = 'must be a 64-bit Steam ID';
  if (!isText(clientTradeUrl, tradeUrlPattern)) fields.clientTradeUrl = 'must be a Steam trade URL';
  if (!isClientId(clientId)) fields.clientId = `must be text of at most ${maxClientId} characters`;
  if (clientData !== undefined && !isRecord(clientData)) fields.clientData = 'must be an object';
  if (Object.keys(fields).length > 0) return { fields };
  if (!isText(clientSteamId, steamIdPattern) || !isText(clientTradeUrl, tradeUrlPattern))
    return { fields };
  const client = { steamID: clientSteamId, tradeUrl: clientTradeUrl };
  return { client: typeof clientId === 'string' ? { ...client, clientId } : client };
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isClientId(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= maxClientId);
}
