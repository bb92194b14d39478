import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../lib/isRecord';
import { findMerchant, type Merchant, mainMerchant } from './merchants';
import type { Client } from './players';

export const tokenLifetimeSeconds = 86_400;

/** The player of a token, and the merchant who signed it. */
export type TokenOwner = { merchant: Merchant; client: Client };

/**
 * Signs a client token of `merchant` for `client`, which expires 24 hours after `now` (ms). It is a
 * JWT with HS256 (docs/api.md, Client token).
 */
export function createToken(client: Client, now: number, merchant = mainMerchant): string {
  const issuedAt = Math.floor(now / 1000);
  const header = encode({ alg: 'HS256', userId: merchant.id });
  const claims = encode({
    merchantId: merchant.id,
    client,
    iat: issuedAt,
    exp: issuedAt + tokenLifetimeSeconds,
    // Two tokens of the same second must differ.
    jti: randomUUID(),
  });
  return `${header}.${claims}.${sign(`${header}.${claims}`, merchant)}`;
}

/**
 * The owner of a token, or undefined if it is forged, of an unknown merchant, or expired at `now`
 * (ms). The header names the merchant whose secret counts, and the claim must name the same one.
 */
export function parseToken(token: string, now: number): TokenOwner | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined) return undefined;
  const head = decode(header);
  const merchant = head?.alg === 'HS256' ? findMerchant(head.userId) : undefined;
  if (merchant === undefined || rest.length > 0) return undefined;
  if (!isEqual(sign(`${header}.${claims}`, merchant), signature)) return undefined;
  const body = decode(claims);
  if (body?.merchantId !== merchant.id || !isCurrent(body.exp, now)) return undefined;
  const client = toClient(body.client);
  return client && { merchant, client };
}

/** A token without `exp` does not expire. */
function isCurrent(exp: unknown, now: number): boolean {
  return exp === undefined || (typeof exp === 'number' && exp * 1000 > now);
}

function toClient(value: unknown): Client | undefined {
  if (!isRecord(value)) return undefined;
  const { steamID, tradeUrl, clientId } = value;
  if (typeof steamID !== 'string' || typeof tradeUrl !== 'string') return undefined;
  return typeof clientId === 'string' ? { steamID, tradeUrl, clientId } : { steamID, tradeUrl };
}

function sign(text: string, { apiSecret }: Merchant): string {
  return createHmac('sha256', apiSecret).update(text).digest('base64url');
}

function isEqual(one: string, other: string): boolean {
  const [expected, given] = [Buffer.from(one), Buffer.from(other)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
