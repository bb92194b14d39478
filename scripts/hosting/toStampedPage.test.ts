import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run/tools.mjs';
import { readTitles } from './buildStamp';
import { toStampedPage } from './toStampedPage';

const page = readFileSync(join(root, 'index.html'), 'utf8');
const titles = JSON.parse(readTitles('Deposit Steam items'));
const nowhere: { api: string[]; pictures: string[] } = { api: [], pictures: [] };
const stamp = (html: string, config: object, origins = nowhere) =>
  toStampedPage(html, { config, titles, late: ['assets/late.js'], origins }, (css) => ({
    name: `assets/theme-${css.length}.css`,
    integrity: 'sha384-x',
  }));

const theme = { mode: 'dark', accent: '#ff6a1a', background: '#140c0a', logo: '/logo.svg' };

test('a page without theme and language stays as it was built', () => {
  expect(stamp(page, {})).toEqual({ html: page });
});

test('theme, language and title stand in the page before any script', () => {
  const { html, sheet } = stamp(page, { locale: 'ar', theme });
  expect(html).toContain('<html lang="ar" dir="rtl" data-theme="dark" data-logo="">');
  expect(html).toContain('<meta name="color-scheme" content="dark" />');
  expect(html).toContain(`<title>${titles.ar}</title>`);
  expect(html.match(/content="#140c0a"/g)).toHaveLength(2);
  expect(html).toContain(`href="./${sheet?.name}" integrity="sha384-x"`);
  expect(html).toContain('rel="modulepreload" crossorigin href="./assets/late.js"');
  expect(sheet?.css).toContain('--ap-background:#140c0a');
});

test('stamping again replaces what was stamped, and nothing of it stays', () => {
  const once = stamp(page, { locale: 'de', theme }).html;
  expect(stamp(once, { locale: 'de', theme }).html).toBe(once);
  expect(stamp(once, {}).html).toBe(page);
});

test('a title of the site’s own stays', () => {
  const own = page.replace('Deposit Steam items', 'Shop 42');
  expect(stamp(own, { locale: 'de' }).html).toContain('<title>Shop 42</title>');
});

test('a theme that cannot be used is left to the page', () => {
  expect(stamp(page, { theme: { accent: '</style><script>', mode: 'dark' } })).toEqual({
    html: page,
  });
  expect(stamp(page, { theme: 'black', locale: '"><script>' })).toEqual({ html: page });
});

test('a mode alone needs no sheet', () => {
  const { html, sheet } = stamp(page, { theme: 'light' });
  expect(html).toContain('data-theme="light"');
  expect(sheet).toBeUndefined();
});

test('connections to other origins begin before any file is asked for, those of the API by CORS', () => {
  const origins = { api: ['https://api.site.example'], pictures: ['https://pictures.example'] };
  const { html } = stamp(page, {}, origins);
  const links = [...html.matchAll(/<link [^>]*(?:href="([^"]*)")[^>]*>/g)];
  const hrefs = links.map(([, href]) => href);
  expect(hrefs.slice(1, 4)).toEqual([...origins.api, ...origins.pictures, './config.json']);
  const [api, pictures] = links.slice(1).map(([link]) => link);
  expect(api).toMatch(/rel="preconnect" crossorigin /);
  expect(pictures).toMatch(/rel="preconnect" href/);
  expect(stamp(html, {}, origins).html).toBe(html);
  expect(stamp(html, {}).html).toBe(page);
});
