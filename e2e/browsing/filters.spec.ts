import type { Page } from '@playwright/test';
import { cards, grid } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

const toggle = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const status = (page: Page) => page.getByRole('status');

async function openThousand(page: Page, search = ''): Promise<void> {
  await openScenario(page, 'thousand', search);
  await expect(cards(page).first()).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
}

/** Reads the count beside a value of a facet. */
async function readCount(page: Page, name: string): Promise<string> {
  const label = page.locator('label').filter({ has: page.getByRole('checkbox', { name }) });
  return /([\d,]+)$/.exec((await label.innerText()).trim())?.[1] ?? '';
}

test('a facet shows as many cards as it says, and is taken back', async ({ page }) => {
  await openThousand(page);
  await toggle(page).click();
  const panel = page.getByRole('complementary', { name: 'Filters' });
  await expect(panel.getByRole('group', { name: 'Exterior' })).toBeVisible();
  const count = await readCount(page, 'Field-Tested');
  await page.getByRole('checkbox', { name: 'Field-Tested' }).check();
  await expect(status(page)).toHaveText(`${count} of 1,000 items`);
  await expect(page).toHaveURL(/exterior=Field-Tested/);
  await expect(toggle(page)).toHaveAccessibleName('Filters 1 chosen');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Remove filter: Field-Tested' }).click();
  await expect(status(page)).toHaveText('1,000 of 1,000 items');
  await page.goBack();
  await expect(status(page)).toHaveText(`${count} of 1,000 items`);
  await expect(page.getByRole('checkbox', { name: 'Field-Tested' })).toBeChecked();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText('1,000 of 1,000 items');
});

test('an address with facets is right from its first cards', async ({ page }) => {
  await openThousand(page, '?exterior=Factory+New&mark=statTrak&maxWear=0.05&sort=wearAsc');
  for (const card of await cards(page).all()) {
    await expect(card).toHaveAccessibleName(/^(★ )?StatTrak™ .*Factory New/);
  }
  await toggle(page).click();
  await expect(page.getByRole('checkbox', { name: 'Factory New' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Float to' })).toHaveValue('0.05');
});

test('on a phone the filters are a sheet, prices among them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openThousand(page);
  await expect(page.getByLabel('Min price')).toHaveCount(0);
  await toggle(page).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByLabel('Min price').fill('100');
  await sheet.getByRole('checkbox', { name: 'Field-Tested' }).check();
  await expect(sheet.getByRole('button', { name: /^Show \d+ items?$/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(toggle(page)).toBeFocused();
  await expect(toggle(page)).toHaveAccessibleName('Filters 2 chosen');
  await expect(page).toHaveURL(/minPrice=100/);
});

test('facets are chosen by keyboard alone, and the other game begins without them', async ({
  page,
}) => {
  await openThousand(page);
  await toggle(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^StatTrak™( \d+)?$/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/mark=statTrak/);
  await page.getByRole('radio', { name: 'Rust' }).click();
  await expect(page).not.toHaveURL(/mark=/);
  await expect(page.getByRole('group', { name: 'Exterior' })).toHaveCount(0);
});

test('10,000 items are counted and narrowed in one more request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/client/inventory')) requests.push(request.url());
  });
  await openScenario(page, 'ten-thousand');
  await expect(cards(page).first()).toBeVisible();
  await toggle(page).click();
  await expect(page.getByRole('checkbox', { name: 'Covert' })).toBeVisible();
  await expect.poll(() => readCount(page, 'Covert')).toMatch(/^\d/);
  const count = await readCount(page, 'Covert');
  await page.getByRole('checkbox', { name: 'Covert' }).check();
  await expect(status(page)).toHaveText(`${count} of 10,000 items`);
  expect(requests.length).toBeLessThanOrEqual(3);
});
