import { describe, expect, test } from 'vitest';
import { toImageUrl } from './toImageUrl';

const base = 'https://images.site.example/economy/image/';
const hash = '-9a81dlWLwJ2UUGcVs_nsVtzdOEdtWwKGZZLQHTxDZ7I56KU0Zwwo4NUX4oFJZEHLbXH5ApeO4Ym';

test('an icon hash lies below the configured base, in the size that is asked for', () => {
  expect(toImageUrl(base, hash, 192)).toBe(`${base}${hash}/192fx192f`);
  expect(toImageUrl(base, hash, 360)).toBe(`${base}${hash}/360fx360f`);
});

describe('an absolute address is used when it is Steam’s or the base’s own', () => {
  test.each([
    'https://cdn.steamstatic.com/apps/730/icons/econ/stickers/navi.png',
    'https://community.akamai.steamstatic.com/economy/image/abc/96fx96f?allow_animated=1',
    'https://a.b.c.steamstatic.com/x.png',
    'HTTPS://CDN.STEAMSTATIC.COM/x.png',
    'https://cdn.steamstatic.com:443/x.png',
    'https://images.site.example/other/sticker.png',
  ])('%s', (address) => {
    const url = toImageUrl(base, address, 96);
    expect(new URL(url ?? '').href).toBe(new URL(address).href);
  });
});

describe('the hash of an older or sized address lies below the configured base', () => {
  test.each([
    `https://steamcdn-a.akamaihd.net/economy/image/${hash}`,
    `https://steamcommunity-a.akamaihd.net/economy/image/${hash}/330x192`,
    `http://steamcommunity-a.akamaihd.net/economy/image/${hash}/96fx96f`,
    `//steamcommunity-a.akamaihd.net/economy/image/${hash}`,
    `https://steamcommunity.com/economy/image/${hash}/360fx360f`,
    `${hash}/330x192`,
    `${hash}/62fx62f`,
  ])('%s', (address) => {
    expect(toImageUrl(base, address, 96)).toBe(`${base}${hash}/96fx96f`);
  });

  test('with its padding', () => {
    expect(toImageUrl(base, 'abc==', 96)).toBe(`${base}abc==/96fx96f`);
  });
});

test.each([
  ['http://cdn.steamstatic.com/x.png', 'https://cdn.steamstatic.com/x.png'],
  ['//cdn.steamstatic.com/x.png', 'https://cdn.steamstatic.com/x.png'],
  ['//images.site.example/x.png', 'https://images.site.example/x.png'],
])('%s is asked for as %s', (address, url) => {
  expect(toImageUrl(base, address, 96)).toBe(url);
});

describe('anything else is drawn and not requested', () => {
  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', 'JaVaScRiPt:alert(1)//.steamstatic.com'],
    ['inline data', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a blob', 'blob:https://cdn.steamstatic.com/1'],
    ['a file', 'file:///etc/passwd'],
    ['the scheme of this page and another host', '//evil.example/x.png'],
    ['plain http and another host', 'http://evil.example/x.png'],
    ['an old host in the path', 'https://evil.example//steamcdn-a.akamaihd.net/x.png'],
    ['an old host with another path', 'https://steamcommunity-a.akamaihd.net/x.png'],
    ['the community with another path', 'https://steamcommunity.com/market/x.png'],
    ['an older host with another path', 'https://steamcdn-a.akamaihd.net/apps/730/x.png'],
    ['two sizes', 'abc/96x96/96x96'],
    ['backslashes for slashes', 'https:\\\\cdn.steamstatic.com\\x.png'],
    ['a backslash in the host', 'https://evil.example\\.steamstatic.com/x.png'],
    ['a look-alike', 'https://evilsteamstatic.com/x.png'],
    ['the bare domain', 'https://steamstatic.com/x.png'],
    ['a longer domain', 'https://cdn.steamstatic.com.evil.example/x.png'],
    ['the domain in the path', 'https://evil.example/.steamstatic.com'],
    ['the domain in the query', 'https://evil.example?.steamstatic.com'],
    ['the domain in the fragment', 'https://evil.example#.steamstatic.com'],
    ['a user', 'https://cdn.steamstatic.com@evil.example/x.png'],
    ['a user at the right host', 'https://user@cdn.steamstatic.com/x.png'],
    ['a password at the right host', 'https://a:b@cdn.steamstatic.com/x.png'],
    ['another port', 'https://cdn.steamstatic.com:8443/x.png'],
    ['another port of the base’s host', 'https://images.site.example:8443/x.png'],
    ['a sibling of the base’s host', 'https://evil.images.site.example/x.png'],
    ['a line break in the host', 'https://cdn.steamstatic.com\n.evil.example/x.png'],
    ['a blank before it', ' https://cdn.steamstatic.com/x.png'],
    ['no host', 'https://'],
    ['a way up', '../../client/inventory'],
    ['a way up in disguise', '..%2f..%2fauth'],
    ['a dot', '.'],
    ['two dots', '..'],
    ['a path', 'abc/def'],
    ['a query', 'abc?x=1'],
    ['a fragment', 'abc#x'],
    ['a blank', 'abc def'],
    ['a line break at the end', 'abc\n'],
    ['a quote', 'abc"onload=alert(1)'],
    ['letters that only look like a hash', 'аbс'],
    ['a hash without end', 'a'.repeat(2_049)],
  ])('%s', (_, iconUrl) => {
    expect(toImageUrl(base, iconUrl, 96)).toBeUndefined();
  });
});

test.each([
  'https://cdn.steamstatic.com/a.png 1x, https://images.evil.example/b.png',
  'https://cdn.steamstatic.com/a.png\t2x,https://images.evil.example/b.png',
  'https://cdn.steamstatic.com/a.png\n2x,\nhttps://images.evil.example/b.png',
])('an address with blanks cannot name a second picture in a list of sizes: %j', (address) => {
  expect(toImageUrl(base, address, 96) ?? '').not.toMatch(/\s/);
});

test('a base that is no address trusts no host of its own', () => {
  expect(toImageUrl('/image/', 'https://images.site.example/x.png', 96)).toBeUndefined();
  expect(toImageUrl('/image/', hash, 64)).toBe(`/image/${hash}/64fx64f`);
});
