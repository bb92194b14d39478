import type { Page } from '@playwright/test';
import { createSpeech } from './speech';
import { expect, openScenario } from './test';

const listbox = (page: Page) => page.getByRole('listbox');
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the inventory in a language, and waits for all of its items. */
async function openInventory(page: Page, code: string, scenario: string, search = '') {
  await openScenario(page, scenario, `?lang=${code}${search}`);
  await expect(listbox(page)).toHaveAttribute('aria-busy', 'false');
  await expect(listbox(page).getByRole('option').first()).toBeVisible();
}

/** Opens the sheet of tools in a language. */
export async function openTools(page: Page, code: string): Promise<void> {
  await openInventory(page, code, 'fifty');
  const name = createSpeech(code)('inventory/words.tools');
  await page.getByRole('button', { name }).first().click();
  await expect(dialog(page)).toBeVisible();
}

type Visit = (screen: string) => Promise<void>;

/** Goes through the screens of a whole deposit in a language, from the grid to the list of deposits. */
export async function walkDeposit(page: Page, code: string, visit: Visit): Promise<void> {
  const says = createSpeech(code);
  const button = (key: string) => page.getByRole('button', { name: says(key) }).first();
  await openInventory(page, code, 'fifty', '&exterior=Field-Tested&maxWear=0.5');
  await visit('chips');
  await button('inventory/words.filters.name').click();
  await expect(page.getByRole('group').first()).toBeVisible();
  await visit('filters');
  await page.keyboard.press('Escape');
  await button('inventory/words.clearFilters').click();
  await visit('grid');
  const free = listbox(page).getByRole('option', { disabled: false });
  for (const index of [0, 1, 2, 3]) await free.nth(index).click();
  const basket = page.getByRole('region', { name: says('deposit/basket/placeholderWords.basket') });
  const deposit = basket.getByRole('button', { name: says('deposit/basket/basketWords.deposit') });
  await expect(deposit).toBeEnabled();
  await visit('picks');
  const show = button('deposit/basket/basketWords.show');
  if (await show.isVisible()) {
    await show.click();
    await expect(basket.getByRole('listitem').first()).toBeVisible();
    await visit('basket');
    await button('deposit/basket/basketWords.hide').click();
  }
  await button('inventory/words.tools').click();
  await expect(dialog(page)).toBeVisible();
  await visit('tools');
  await page.keyboard.press('Escape');
  await listbox(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await visit('details');
  await page.keyboard.press('Escape');
  await deposit.click();
  const confirm = button('deposit/review/reviewWords.confirm');
  await expect(confirm).toHaveAttribute('aria-disabled', 'false');
  await visit('review');
  await confirm.click();
  await expect(
    dialog(page).getByRole('link', { name: says('trades/words.openWeb') }),
  ).toBeVisible();
  await visit('last step');
  await dialog(page)
    .getByRole('button', { name: says('ui/words.close') })
    .first()
    .click();
  await expect(dialog(page)).toHaveCount(0);
  await visit('an offer waits');
  await button('trades/panel/headerWords.deposits').click();
  await expect(
    page.getByRole('region', { name: says('trades/panel/headerWords.deposits') }),
  ).toBeVisible();
  await visit('deposits');
}

/** Screens that stand in the place of the cards, each as a scenario of the sandbox. */
const messages = [
  ['failed', 'steam-unavailable', ''],
  ['private', 'inventory-private', ''],
  ['empty', 'empty', ''],
  ['nothing matches', 'fifty', '&search=zzzz'],
] as const;

/** Goes through the screens without cards in a language. */
export async function walkMessages(page: Page, code: string, visit: Visit): Promise<void> {
  for (const [screen, scenario, search] of messages) {
    await openScenario(page, scenario, `?lang=${code}${search}`);
    const message = page.getByRole('alert').or(page.getByRole('heading', { level: 2 }));
    await expect(message.first()).toBeVisible();
    await visit(screen);
  }
}
