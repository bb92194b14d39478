import { expect, test } from 'vitest';
import { toIntegrity, toSafeHtml } from './toSafeHtml.mjs';

const html = `<head>
    <meta charset="utf-8" />
    <link rel="icon" href="./favicon.svg" />
    <script type="module" crossorigin src="./assets/index-a.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/lines-b.js">
    <link rel="stylesheet" crossorigin href="./assets/index-c.css" />
  </head>`;

const readFile = (name: string) => new TextEncoder().encode(name);
const hashOf = (name: string) => `integrity="${toIntegrity(readFile(name))}"`;

test('every script, preload and stylesheet names the hash of its bytes, and nothing else does', () => {
  const safe = toSafeHtml(html, readFile);
  for (const name of ['assets/index-a.js', 'assets/lines-b.js', 'assets/index-c.css']) {
    const [tag = ''] = safe.match(new RegExp(`<[^>]*${name}[^>]*>`)) ?? [];
    expect(tag).toContain(hashOf(name));
  }
  expect(safe.match(/integrity=/g)).toHaveLength(3);
});

test('the policy stands before anything that it is about', () => {
  const safe = toSafeHtml(html, readFile);
  const place = safe.indexOf('http-equiv="Content-Security-Policy"');
  expect(place).toBeGreaterThan(safe.indexOf('charset'));
  expect(place).toBeLessThan(safe.indexOf('favicon'));
});

test('a page in which the policy has no place is no page to ship', () => {
  expect(() => toSafeHtml('<head></head>', readFile)).toThrow('no place for the policy');
});

test('the hash is the one that browsers compute', () => {
  // The example of https://www.w3.org/TR/SRI/
  const bytes = new TextEncoder().encode("alert('Hello, world.');");
  expect(toIntegrity(bytes)).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});
