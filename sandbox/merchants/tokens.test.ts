import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  createToken,
  parseToken,
  playerOne,
  sandboxApiSecret,
  sandboxMerchantId,
  tokenLifetimeSeconds,
} from './tokens';

const now = Date.UTC(2026, 0, 1);

function signByHand(header: object, claims: object): string {
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac('sha256', sandboxApiSecret).update(text).digest('base64url')}`;
}

const validHeader = { alg: 'HS256', userId: sandboxMerchantId };
const validClaims = { merchantId: sandboxMerchantId, client: playerOne };

test('reads back the client it was made for', () => {
  const client = { ...playerOne, clientId: 'user-7' };
  expect(parseToken(createToken(client, now), now)).toEqual(client);
});

test('is good for 24 hours', () => {
  const token = createToken(playerOne, now);
  const end = now + tokenLifetimeSeconds * 1000;
  expect(parseToken(token, end - 1)).toEqual(playerOne);
  expect(parseToken(token, end)).toBeUndefined();
});

test('may be signed by a backend that holds the secret, with or without an expiry', () => {
  expect(parseToken(signByHand(validHeader, validClaims), now)).toEqual(playerOne);
  const exp = now / 1000 + 60;
  expect(parseToken(signByHand(validHeader, { ...validClaims, exp }), now)).toEqual(playerOne);
});

test.each([
  ['another algorithm', signByHand({ ...validHeader, alg: 'none' }, validClaims)],
  ['another merchant in the header', signByHand({ ...validHeader, userId: 'other' }, validClaims)],
  [
    'another merchant in the claims',
    signByHand(validHeader, { ...validClaims, merchantId: 'other' }),
  ],
  ['no client', signByHand(validHeader, { merchantId: sandboxMerchantId })],
  ['a foreign signature', `${signByHand(validHeader, validClaims).slice(0, -4)}AAAA`],
  ['no signature', signByHand(validHeader, validClaims).split('.').slice(0, 2).join('.')],
  ['a fourth part', `${signByHand(validHeader, validClaims)}.x`],
  ['no JSON in it', 'a.b.c'],
  ['no text', ''],
])('refuses a token with %s', (_, token) => {
  expect(parseToken(token, now)).toBeUndefined();
});
