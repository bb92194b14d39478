import type { Page } from '@playwright/test';
import { createScenarioToken, expect, test } from '../support/page/test';

/** In any language: the name of the grid is translated. */
const firstCard = (page: Page) => page.getByRole('listbox').getByRole('option').first();

const open = (page: Page, search: string) =>
  page.goto(`/${search}#token=${createScenarioToken('fifty')}`, { waitUntil: 'commit' });

/** Records the requests of a page, as the parts of their addresses that matter here. */
function listRequests(page: Page): string[] {
  const requests: string[] = [];
  const names = [
    ['config', /\/config\.json$/],
    ['inventory', /\/client\/inventory/],
    ['$1', /\/assets\/texts-(en|de|es|pt-BR|ar-XB|en-XA)-\w{7}\.js/],
  ] as const;
  page.on('request', (request) => {
    for (const [name, address] of names) {
      const [part] = address.exec(request.url()) ?? [];
      if (part !== undefined) requests.push(part.replace(address, name));
    }
  });
  return requests;
}

const readDocument = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test('the address says the language, whose file is asked for beside the configuration', async ({
  page,
}) => {
  const requests = listRequests(page);
  let answer = () => {};
  await page.route('**/config.json', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  await open(page, '?lang=ar-XB');
  await expect.poll(() => requests).toContain('ar-XB');
  expect(requests).not.toContain('inventory');
  expect(await readDocument(page)).toEqual(['ar', 'rtl']);
  answer();
  await expect(firstCard(page)).toBeVisible();
  await expect(page).toHaveTitle(/Déépóóšíít/);
  expect(requests.filter((name) => /^[a-z]{2}(-|$)/.test(name))).toEqual(['ar-XB']);
});

test('config.json says it where the address does not, and the inventory does not wait', async ({
  page,
}) => {
  const requests = listRequests(page);
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), locale: 'de-AT' } });
  });
  await page.route('**/assets/texts-de-*.js', async (route) => {
    await expect.poll(() => requests).toContain('inventory');
    await route.continue();
  });
  await open(page, '');
  await expect(firstCard(page)).toBeVisible();
  expect(await readDocument(page)).toEqual(['de', 'ltr']);
  expect(requests[0]).toBe('config');
  expect(requests.slice(0, 4).toSorted()).toEqual(['config', 'de', 'en', 'inventory']);
  expect(requests.indexOf('en')).toBeLessThan(requests.indexOf('de'));
});

test.describe('in a browser for Portuguese', () => {
  test.use({ locale: 'pt-PT' });

  test('the page speaks its relative, and no English text is loaded', async ({ page }) => {
    const requests = listRequests(page);
    await open(page, '');
    await expect(firstCard(page)).toBeVisible();
    expect(await readDocument(page)).toEqual(['pt-BR', 'ltr']);
    expect(requests).not.toContain('en');
  });
});
