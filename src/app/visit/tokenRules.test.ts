import { describe, expect, test } from 'vitest';
import { mainMerchant } from '../../../sandbox/merchants/merchants';
import { playerOne } from '../../../sandbox/merchants/players';
import { createToken } from '../../../sandbox/merchants/tokens';
import { parseConfig } from './config';
import { isOfThisSite, whyLinkRefused } from './tokenRules';

const own = createToken(playerOne, Date.now());

function sign(claims: unknown): string {
  return `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

describe('where the configuration names its merchant', () => {
  const config = parseConfig({ merchantId: mainMerchant.id });

  test('a token of that merchant may be used, also by a link', () => {
    expect(isOfThisSite(own, config)).toBe(true);
    expect(whyLinkRefused(own, config)).toBeUndefined();
  });

  test.each([
    ['another merchant', sign({ merchantId: 'another', client: playerOne })],
    ['a merchant whose name begins alike', sign({ merchantId: `${mainMerchant.id}2` })],
    ['a merchant in other letters', sign({ merchantId: mainMerchant.id.toUpperCase() })],
    ['several merchants', sign({ merchantId: [mainMerchant.id] })],
    ['no merchant', sign({ client: playerOne })],
    ['a merchant beside the claims', sign({ client: { merchantId: mainMerchant.id } })],
    ['two merchants, of which the last counts', toDoubled()],
    ['the right merchant, signed by another', toSignedBy('another')],
    ['nobody, as it is no JWT', 'sandbox-player'],
    ['nobody, as it cannot be decoded', `head.${mainMerchant.id}.signature`],
    ['nobody, as it is empty', ''],
  ])('a token of %s is never used', (_, token) => {
    expect(isOfThisSite(token, config)).toBe(false);
    expect(whyLinkRefused(token, config)).toBe('anotherSite');
  });
});

function toDoubled(): string {
  const claims = `{"merchantId":${JSON.stringify(mainMerchant.id)},"merchantId":"another"}`;
  return `head.${Buffer.from(claims).toString('base64url')}.signature`;
}

function toSignedBy(userId: string): string {
  const [, claims] = own.split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'HS256', userId })).toString('base64url')}.${claims}.`;
}

test('where the configuration names no merchant, any token may be used', () => {
  const config = parseConfig({});
  for (const token of [own, sign({ merchantId: 'another' }), 'opaque']) {
    expect(isOfThisSite(token, config)).toBe(true);
  }
});

describe('a link signs in', () => {
  const tokenEndpoint = 'https://site.example/token';
  const parentOrigins = ['https://site.example'];

  test.each([
    ['at a site that has no other source', {}, undefined],
    ['not at a site that has an endpoint', { tokenEndpoint }, 'link'],
    ['not at a site that is embedded', { parentOrigins }, 'link'],
    ['at any site that allows it', { tokenEndpoint, allowLinkToken: true }, undefined],
    ['nowhere else', { allowLinkToken: false }, 'link'],
  ])('%s', (_, file, problem) => {
    expect(whyLinkRefused(own, parseConfig(file))).toBe(problem);
  });

  test('of another merchant nowhere, and this is the reason that counts', () => {
    const merchantId = 'another';
    expect(whyLinkRefused(own, parseConfig({ merchantId, allowLinkToken: true }))).toBe(
      'anotherSite',
    );
    expect(whyLinkRefused(own, parseConfig({ merchantId, tokenEndpoint }))).toBe('anotherSite');
  });
});
