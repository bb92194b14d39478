import type { Page } from '@playwright/test';
import { overrideConfig } from '../support/page/overrideConfig';
import { createScenarioToken, expect, test } from '../support/page/test';

const messages = {
  en: { 'app/words.title': 'Cash in', 'trades/panel/headerWords.deposits': 'My trades' },
  de: {
    'app/words.title': 'Einlösen',
    'inventory/words.countOf': '{shown, number} von {total, plural, one {# Skin} other {# Skins}}',
  },
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Records each text that the heading of the page has had. The picture before the first script shows bars. */
async function watchTitles(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenTitles: seen });
    new MutationObserver(() => {
      const text = document.querySelector('h1:not([inert] *)')?.textContent;
      if (text) seen.add(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'seenTitles')]);
}

const open = (page: Page, search: string) =>
  page.goto(`/${search}#token=${createScenarioToken('fifty')}`, { waitUntil: 'commit' });

test('texts of a site stand there from the first one on, each in its language', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('adoptMessages')) files.push(request.url());
  });
  await overrideConfig(page, { messages });
  const readTitles = await watchTitles(page);
  await open(page, '?lang=de');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(heading(page)).toHaveText('Einlösen');
  expect(await readTitles()).toEqual(['Einlösen']);
  await expect(page.getByText('50 Skins').first()).toBeAttached();
  expect(files).toHaveLength(1);

  const languages = page.locator('select:has(option[value="pt-BR"])');
  await languages.selectOption('en');
  await expect(heading(page)).toHaveText('Cash in');
  await expect(page.getByRole('button', { name: /^My trades/ })).toBeVisible();
  await languages.selectOption('fr');
  await expect(heading(page)).toHaveText('Dépôt');
  await languages.selectOption('de');
  await expect(heading(page)).toHaveText('Einlösen');
});

test('texts that cannot be used stop the page, which names each of them', async ({ page }) => {
  await overrideConfig(page, {
    messages: {
      de: { ...messages.de, 'app/words.titel': 'Einlösen', 'app/words.close': '{x' },
      pl: { 'inventory/words.countOf': '{shown, number} z {total, plural, one {#} other {#}}' },
    },
  });
  await open(page, '');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('messages.de.app/words.titel (there is no such text)');
  await expect(alert).toContainText('messages.de.app/words.close (is no ICU message)');
  await expect(alert).toContainText('messages.pl.inventory/words.countOf (has the plural forms');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('a site without texts of its own loads nothing for them', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    files.push(request.url());
  });
  await open(page, '?lang=de');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Korb' })).toBeVisible();
  expect(files.filter((file) => file.includes('adoptMessages'))).toEqual([]);
});
