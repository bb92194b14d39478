// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { findHost } from './findHost';

const origin = 'https://site.example';
const origins = ['https://www.site.example', origin];

/** Opens the page at an address, inside a page of `parent`, if the browser names it. */
function open(search: string, parent?: string) {
  window.history.replaceState(null, '', `/${search}`);
  if (parent === undefined) return;
  const ancestorOrigins = { configurable: true, value: [parent, 'https://top.example'] };
  Object.defineProperty(window.location, 'ancestorOrigins', ancestorOrigins);
}

afterEach(() => {
  Reflect.deleteProperty(window.location, 'ancestorOrigins');
  window.history.replaceState(null, '', '/');
});

const address = `?embed=a-1&host=${encodeURIComponent(origin)}`;

test.each([
  ['where the browser hides the parent', undefined],
  ['where it names the parent', origin],
  ['where a sandbox hides its name', 'null'],
])('a host names itself in the address, %s', (_, parent) => {
  open(address, parent);
  expect(findHost(window, origins)).toEqual({ id: 'a-1', origin });
});

test.each(['', '?game=252490', '?embed=a-1', `?host=${origin}`, '?embed=&host='])(
  'a page at %j has a host of the older kind, or none',
  (search) => {
    open(search);
    expect(findHost(window, origins)).toBeUndefined();
  },
);

test.each([
  ['may not embed the page', 'https://evil.example', undefined],
  ['begins with the name of one that may', `${origin}.evil.example`, undefined],
  ['is no origin but an address', `${origin}/deposit`, undefined],
  ['is any', '*', undefined],
  ['is none', 'null', 'null'],
  ['may embed the page and is not its own', origin, 'https://evil.example'],
])('a host is a stranger whose origin in the address %s', (_, host, parent) => {
  open(`?embed=a-1&host=${encodeURIComponent(host)}`, parent);
  expect(findHost(window, origins)).toBe('stranger');
});
