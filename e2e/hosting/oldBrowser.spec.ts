import type { Page } from '@playwright/test';
import { expect, test } from '../support/page/test';

const tooOld = (page: Page) => page.getByText('This browser is too old to show your items.');
const isSlow = (page: Page) => page.getByText('This page is taking long to load.');

/** Opens the page with the style sheets that `change` makes of its own, and without its code. */
async function openWithoutCode(page: Page, change: (css: string) => string): Promise<void> {
  const rewrite = (file: string | RegExp, edit: (text: string) => string) =>
    page.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: edit(await response.text()) });
    });
  await page.route(/\.js$/, (route) => route.abort());
  await rewrite(/\.css$/, change);
  // Changed styles have another hash.
  await rewrite('**/', (html) => html.replaceAll(/ integrity="[^"]*"/g, ''));
  await page.goto('/');
}

/** Matches the condition that the browsers of docs/browsers.md meet. */
const isSupported = /@supports\s*\(color:\s*color-mix\([^)]*\)\s*\)/g;

/** The styles as old browsers see them: they drop what they do not know. */
const ages = {
  'without color-mix()': (css: string) => css.replaceAll(isSupported, '@supports (color: unknown)'),
  'without layers': (css: string) =>
    css
      .replaceAll(isSupported, '@supports (color: unknown)')
      .replaceAll(/@layer [\w, ]+\{/g, '@unknown {'),
};

for (const [age, change] of Object.entries(ages)) {
  test(`a browser ${age} is told that it is too old`, async ({ page }) => {
    await openWithoutCode(page, change);
    await expect(tooOld(page)).toBeVisible();
    await expect(isSlow(page)).toBeHidden();
  });
}

test('a supported browser is not called old, however long its code takes', async ({ page }) => {
  await openWithoutCode(page, (css) => css);
  await expect(isSlow(page)).toBeVisible({ timeout: 20_000 });
  await expect(tooOld(page)).toBeHidden();
});
