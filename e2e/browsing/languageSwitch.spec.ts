import type { Page } from '@playwright/test';
import { expect, openScenario, test } from '../support/page/test';

/** In any language: the name of the grid is translated. */
const firstCard = (page: Page) => page.getByRole('listbox').getByRole('option').first();

/** The switch, whatever the page speaks: it has a name in each language. */
const languageSwitch = (page: Page) => page.locator('select:has(option[value="pt-BR"])');

const readLang = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('the language is chosen by its own name, and kept on this device', async ({ page }) => {
  await openScenario(page, 'fifty', '?lang=en');
  const box = page.getByRole('combobox', { name: 'Language' });
  await box.selectOption({ label: 'Deutsch' });
  await expect.poll(() => readLang(page)).toBe('de');
  await expect(languageSwitch(page)).toHaveValue('de');
  await expect(page).toHaveURL(/\?lang=de$/);
  await page.goto('/');
  await expect(firstCard(page)).toBeVisible();
  expect(await readLang(page)).toBe('de');
});

test('a language that does not load leaves the page as it is, and says so', async ({ page }) => {
  await openScenario(page, 'fifty');
  await page.route('**/assets/texts-de-*.js*', (route) => route.abort());
  const box = page.getByRole('combobox', { name: 'Language' });
  await box.selectOption('de');
  await expect(page.getByRole('alert')).toContainText('language did not load');
  await expect(box).toHaveValue('en');
  expect(await readLang(page)).toBe('en');
  await page.unroute('**/assets/texts-de-*.js*');
  await box.selectOption('de');
  await expect.poll(() => readLang(page)).toBe('de');
});

for (const part of ['texts-pl-\\w', 'texts-pl-late'] as const) {
  test(`a file of texts that is lost on its way (${part}) is asked for until it is here`, async ({
    page,
  }) => {
    let lost = 0;
    await page.route(new RegExp(`/assets/${part}`), (route) => {
      if (/-late-/.test(route.request().url()) !== part.endsWith('late')) return route.continue();
      lost += 1;
      return lost === 1 ? route.abort() : route.continue();
    });
    await openScenario(page, 'fifty', '?lang=pl');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expect(languageSwitch(page)).toHaveValue('pl');
    expect(lost).toBeGreaterThan(1);
  });
}
