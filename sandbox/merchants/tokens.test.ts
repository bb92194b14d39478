import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mainMerchant, merchants, otherMerchant } from './merchants';
import { playerOne } from './players';
import { createToken, parseToken, tokenLifetimeSeconds } from './tokens';

const now = Date.UTC(2026, 0, 1);

function signByHand(header: object, claims: object, secret = mainMerchant.apiSecret): string {
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const validHeader = { alg: 'HS256', userId: mainMerchant.id };
const validClaims = { merchantId: mainMerchant.id, client: playerOne };
const owner = { merchant: mainMerchant, client: playerOne };

test('reads back the client it was made for', () => {
  const client = { ...playerOne, clientId: 'user-7' };
  expect(parseToken(createToken(client, now), now)).toEqual({ ...owner, client });
});

test('is good for 24 hours', () => {
  const token = createToken(playerOne, now);
  const end = now + tokenLifetimeSeconds * 1000;
  expect(parseToken(token, end - 1)).toEqual(owner);
  expect(parseToken(token, end)).toBeUndefined();
});

test('may be signed by a backend that holds the secret, with or without an expiry', () => {
  expect(parseToken(signByHand(validHeader, validClaims), now)).toEqual(owner);
  const exp = now / 1000 + 60;
  expect(parseToken(signByHand(validHeader, { ...validClaims, exp }), now)).toEqual(owner);
});

describe('of several merchants', () => {
  test.each(merchants)('belongs to $id, who signed it', (merchant) => {
    const token = createToken(playerOne, now, merchant);
    expect(parseToken(token, now)).toEqual({ merchant, client: playerOne });
  });

  test('is nobody’s when one merchant signs in the name of another', () => {
    const { id, apiSecret } = otherMerchant;
    expect(parseToken(signByHand(validHeader, validClaims, apiSecret), now)).toBeUndefined();
    const mixed = { ...validClaims, merchantId: id };
    expect(parseToken(signByHand(validHeader, mixed), now)).toBeUndefined();
  });
});

test.each([
  ['another algorithm', signByHand({ ...validHeader, alg: 'none' }, validClaims)],
  ['another merchant in the header', signByHand({ ...validHeader, userId: 'other' }, validClaims)],
  [
    'another merchant in the claims',
    signByHand(validHeader, { ...validClaims, merchantId: 'other' }),
  ],
  ['no client', signByHand(validHeader, { merchantId: mainMerchant.id })],
  ['a foreign signature', `${signByHand(validHeader, validClaims).slice(0, -4)}AAAA`],
  ['no signature', signByHand(validHeader, validClaims).split('.').slice(0, 2).join('.')],
  ['a fourth part', `${signByHand(validHeader, validClaims)}.x`],
  ['no JSON in it', 'a.b.c'],
  ['no text', ''],
])('refuses a token with %s', (_, token) => {
  expect(parseToken(token, now)).toBeUndefined();
});
