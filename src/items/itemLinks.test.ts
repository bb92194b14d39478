import { describe, expect, test } from 'vitest';
import { toInspectLink, toMarketLink } from './itemLinks';

const market = 'https://steamcommunity.com/market/listings/730/';

describe('a name leads to its own page on the Steam market', () => {
  test.each([
    ['AK-47 | Redline (Field-Tested)', 'AK-47%20%7C%20Redline%20(Field-Tested)'],
    [
      'Sticker | Natus Vincere | Katowice 2019',
      'Sticker%20%7C%20Natus%20Vincere%20%7C%20Katowice%202019',
    ],
    [
      '★ Karambit | Doppler (Factory New)',
      '%E2%98%85%20Karambit%20%7C%20Doppler%20(Factory%20New)',
    ],
    ['StatTrak™ M4A4 | 龍王', 'StatTrak%E2%84%A2%20M4A4%20%7C%20%E9%BE%8D%E7%8E%8B'],
    ['Sticker | 100% & more?', 'Sticker%20%7C%20100%25%20%26%20more%3F'],
    ['a/b#c', 'a%2Fb%23c'],
    ['../../../login', '..%2F..%2F..%2Flogin'],
    ['a\nb"<>', 'a%0Ab%22%3C%3E'],
  ])('%s', (name, encoded) => {
    const link = toMarketLink(730, name);
    expect(link).toBe(`${market}${encoded}`);
    expect(decodeURIComponent(new URL(link).pathname.split('/').at(-1) ?? '')).toBe(name);
  });

  test('of its own game', () => {
    expect(toMarketLink(252490, 'Green Hoodie')).toBe(
      'https://steamcommunity.com/market/listings/252490/Green%20Hoodie',
    );
  });

  test.each(['\ud800', 'AK-47 \udc00| Redline', '\udfff\ud800'])(
    'a name with half a character, %j, makes a link and no exception',
    (name) => {
      expect(toMarketLink(730, name)).toMatch(
        /^https:\/\/steamcommunity\.com\/market\/listings\/730\//,
      );
    },
  );
});

const rungame = 'steam://rungame/730/76561202255233023/+csgo_econ_action_preview%20';
const run = 'steam://run/730//+csgo_econ_action_preview%20';
const hex = '213185E0C1919020392201B1270920112519BC8EC2D32261E324491D5139D0A32AAD';

describe('the inspect link fits the form of the certificate', () => {
  test.each([
    ['of the API’s example', 'S76561198012345678A12345678D8888888888888888888', rungame],
    ['of the market', 'M1234567890A12345678D8888888888888888888', rungame],
    ['with a certificate at its end', `S76561198012345678A12345678D${hex}`, rungame],
    ['a certificate alone', hex, run],
    ['a certificate in small letters', hex.toLowerCase(), run],
    ['the longest certificate', 'A'.repeat(4_096), run],
  ])('%s', (_, propId, start) => {
    expect(toInspectLink({ appid: 730, propId })).toBe(`${start}${propId}`);
  });
});

describe('no link is made of anything else', () => {
  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a word', 'inspect'],
    ['too short a certificate', 'ABCDEF'],
    ['an endless certificate', 'A'.repeat(4_097)],
    ['an endless certificate after the classic form', `S1A2D${'A'.repeat(4_097)}`],
    ['a command after it', `${hex} +quit`],
    ['an encoded command after it', `${hex}%20+quit`],
    ['a line break after it', `${hex}\n`],
    ['a line before it', `x\n${hex}`],
    ['another command', 'S1A2D3+quit'],
    ['a whole address', `steam://run/730//+csgo_econ_action_preview%20${hex}`],
    ['a script', 'javascript:alert(1)'],
    ['a path', '../../S1A2D3'],
    ['digits of another script', 'S١٢٣A1D1'],
    ['letters missing', 'S76561198012345678A12345678'],
  ])('%s', (_, propId) => {
    expect(toInspectLink({ appid: 730, propId })).toBeUndefined();
  });

  test('and none for Rust, which has no viewer', () => {
    expect(toInspectLink({ appid: 252490, propId: hex })).toBeUndefined();
  });
});
