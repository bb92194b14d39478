import { describe, expect, test } from 'vitest';
import { mainMerchant } from '../../../sandbox/merchants/merchants';
import { playerOne } from '../../../sandbox/merchants/players';
import { createToken } from '../../../sandbox/merchants/tokens';
import { readTokenClaims } from './readTokenClaims';

const nothing = {
  steamID: undefined,
  merchantId: undefined,
  signedBy: undefined,
  expiresAt: undefined,
};

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(claims: unknown, header: unknown = { alg: 'HS256' }): string {
  return `${encode(header)}.${encode(claims)}.signature`;
}

test('a client token tells whose it is, who made it, and when it ends', () => {
  const token = createToken(playerOne, Date.UTC(2026, 0, 1));
  expect(readTokenClaims(token)).toEqual({
    steamID: playerOne.steamID,
    merchantId: mainMerchant.id,
    signedBy: mainMerchant.id,
    expiresAt: Date.UTC(2026, 0, 2),
  });
});

test('claims with letters that base64 writes differently for addresses are read too', () => {
  const claims = { client: { steamID: '76561198000000001', clientId: '???>>>ÿþ龍王' } };
  expect(sign(claims)).toMatch(/[-_]/);
  expect(readTokenClaims(sign(claims)).steamID).toBe('76561198000000001');
});

test('what one claim lacks takes nothing from the others', () => {
  const client = { steamID: '76561198000000001' };
  expect(readTokenClaims(sign({ client }))).toEqual({ ...nothing, steamID: client.steamID });
  expect(readTokenClaims(sign({ merchantId: 'm' }, null))).toEqual({ ...nothing, merchantId: 'm' });
  expect(readTokenClaims(`.${encode({ exp: 1.5 })}.`)).toEqual({ ...nothing, expiresAt: 1_500 });
});

describe('a token that says nothing breaks nothing', () => {
  test.each([
    ['an opaque token', 'sandbox-player'],
    ['no text', ''],
    ['empty parts', '..'],
    ['a payload that is not base64', 'a.%%%.b'],
    ['a payload that is not JSON', `a.${btoa('nonsense')}.b`],
    ['a Steam ID that is a number', sign({ client: { steamID: 765611980 } })],
    ['a merchant that is a list', sign({ merchantId: ['m'] }, { userId: ['m'] })],
    ['an end that is no moment', sign({ exp: 'soon' })],
    ['null claims', sign(null, null)],
  ])('%s', (_, token) => {
    expect(readTokenClaims(token)).toEqual(nothing);
  });
});
