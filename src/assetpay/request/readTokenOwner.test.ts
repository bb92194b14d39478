import { expect, test } from 'vitest';
import { createToken, playerOne } from '../../../sandbox/merchants/tokens';
import { readTokenOwner } from './readTokenOwner';

function sign(claims: unknown): string {
  return `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

test('a client token tells whose it is', () => {
  expect(readTokenOwner(createToken(playerOne, Date.now()))).toBe(playerOne.steamID);
});

test('claims with letters that base64 writes differently for addresses are read too', () => {
  const claims = { client: { steamID: '76561198000000001', clientId: '???>>>ÿþ龍王' } };
  expect(sign(claims)).toMatch(/[-_]/);
  expect(readTokenOwner(sign(claims))).toBe('76561198000000001');
});

test.each([
  ['an opaque token', 'sandbox-player'],
  ['no text', ''],
  ['empty parts', '..'],
  ['a payload that is not base64', 'a.%%%.b'],
  ['a payload that is not JSON', `a.${btoa('nonsense')}.b`],
  ['claims without a client', sign({ merchantId: 'm' })],
  ['a Steam ID that is a number', sign({ client: { steamID: 765611980 } })],
  ['null claims', sign(null)],
])('%s tells nothing and breaks nothing', (_, token) => {
  expect(readTokenOwner(token)).toBeUndefined();
});
