import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  API_SECRET,
  createToken,
  MERCHANT_ID,
  PLAYER_ONE,
  parseToken,
  TOKEN_LIFETIME_SECONDS,
} from './tokens';

const NOW = Date.UTC(2026, 0, 1);

function signByHand(header: object, claims: object): string {
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac('sha256', API_SECRET).update(text).digest('base64url')}`;
}

const HEADER = { alg: 'HS256', userId: MERCHANT_ID };
const CLAIMS = { merchantId: MERCHANT_ID, client: PLAYER_ONE };

test('reads back the client it was made for', () => {
  const client = { ...PLAYER_ONE, clientId: 'user-7' };
  expect(parseToken(createToken(client, NOW), NOW)).toEqual(client);
});

test('is good for 24 hours', () => {
  const token = createToken(PLAYER_ONE, NOW);
  const end = NOW + TOKEN_LIFETIME_SECONDS * 1000;
  expect(parseToken(token, end - 1)).toEqual(PLAYER_ONE);
  expect(parseToken(token, end)).toBeUndefined();
});

test('may be signed by a backend that holds the secret, with or without an expiry', () => {
  expect(parseToken(signByHand(HEADER, CLAIMS), NOW)).toEqual(PLAYER_ONE);
  const exp = NOW / 1000 + 60;
  expect(parseToken(signByHand(HEADER, { ...CLAIMS, exp }), NOW)).toEqual(PLAYER_ONE);
});

test.each([
  ['another algorithm', signByHand({ ...HEADER, alg: 'none' }, CLAIMS)],
  ['another merchant in the header', signByHand({ ...HEADER, userId: 'other' }, CLAIMS)],
  ['another merchant in the claims', signByHand(HEADER, { ...CLAIMS, merchantId: 'other' })],
  ['no client', signByHand(HEADER, { merchantId: MERCHANT_ID })],
  ['a foreign signature', `${signByHand(HEADER, CLAIMS).slice(0, -4)}AAAA`],
  ['no signature', signByHand(HEADER, CLAIMS).split('.').slice(0, 2).join('.')],
  ['a fourth part', `${signByHand(HEADER, CLAIMS)}.x`],
  ['no JSON in it', 'a.b.c'],
  ['no text', ''],
])('refuses a token with %s', (_, token) => {
  expect(parseToken(token, NOW)).toBeUndefined();
});
