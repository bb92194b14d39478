import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../lib/isRecord';

/**
 * The client token of contract.md 2: a JWT, HS256, signed with the merchant's API secret. The server
 * finds the secret by `header.userId` and refuses a token whose `merchantId` claim differs.
 */
export const sandboxMerchantId = 'sandbox-merchant';
export const sandboxApiKey = 'ap_sandbox';
export const sandboxApiSecret = 'sandbox-api-secret';
export const tokenLifetimeSeconds = 86_400;

export type Client = { steamID: string; tradeUrl: string; clientId?: string };

export const playerOne = {
  steamID: '76561198000000001',
  tradeUrl: 'https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=sandbox1',
} satisfies Client;

export const playerTwo = {
  steamID: '76561198000000002',
  tradeUrl: 'https://steamcommunity.com/tradeoffer/new/?partner=39734274&token=sandbox2',
} satisfies Client;

/** Signs a token for `client` that expires 24 hours after `now` (ms). */
export function createToken(client: Client, now: number): string {
  const issuedAt = Math.floor(now / 1000);
  const header = encode({ alg: 'HS256', userId: sandboxMerchantId });
  const claims = encode({
    merchantId: sandboxMerchantId,
    client,
    iat: issuedAt,
    exp: issuedAt + tokenLifetimeSeconds,
    // A successor of the same second must be another token.
    jti: randomUUID(),
  });
  return `${header}.${claims}.${sign(`${header}.${claims}`)}`;
}

/**
 * The client a token speaks for, or undefined when it is forged, foreign or expired at `now`
 * (ms). `exp` may be absent: its claim type is optional.
 */
export function parseToken(token: string, now: number): Client | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined) return undefined;
  if (rest.length > 0 || !isSigned(`${header}.${claims}`, signature)) return undefined;
  const head = decode(header);
  const body = decode(claims);
  if (head?.alg !== 'HS256' || head.userId !== sandboxMerchantId) return undefined;
  if (body?.merchantId !== sandboxMerchantId || !isCurrent(body.exp, now)) return undefined;
  return toClient(body.client);
}

function isCurrent(exp: unknown, now: number): boolean {
  return exp === undefined || (typeof exp === 'number' && exp * 1000 > now);
}

function toClient(value: unknown): Client | undefined {
  if (!isRecord(value)) return undefined;
  const { steamID, tradeUrl, clientId } = value;
  if (typeof steamID !== 'string' || typeof tradeUrl !== 'string') return undefined;
  return typeof clientId === 'string' ? { steamID, tradeUrl, clientId } : { steamID, tradeUrl };
}

function sign(text: string): string {
  return createHmac('sha256', sandboxApiSecret).update(text).digest('base64url');
}

function isSigned(text: string, signature: string): boolean {
  const expected = Buffer.from(sign(text));
  const given = Buffer.from(signature);
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
