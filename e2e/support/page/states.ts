import type { Page } from '@playwright/test';
import { cards, grid } from './grid';
import { overrideConfig } from './overrideConfig';
import { expect, openScenario } from './test';

/** Every state of the page: how to reach it, and the text that proves it. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  cards: async (page) => {
    await openScenario(page, 'fifty');
    await expect(page.getByRole('status')).toContainText('50 of 50 items');
  },
  'cards and a basket': async (page) => {
    await openScenario(page, 'fifty');
    await expect(cards(page).first()).toBeVisible();
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await expect(cards(page).first()).toHaveAttribute('aria-selected', 'true');
  },
  'an emptied basket': async (page) => {
    await openScenario(page, 'fifty');
    await cards(page).first().click();
    await page.getByRole('button', { name: /^Clear: remove/ }).click();
    await expect(page.getByRole('region', { name: 'Basket' })).toContainText('0 items');
  },
  skeletons: async (page) => {
    await openScenario(page, 'very-slow');
    await expect(page.getByRole('status')).toContainText('Loading');
  },
  'an empty inventory': async (page) => {
    await openScenario(page, 'empty');
    await expect(page.getByRole('heading', { name: 'No CS2 items here' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Steam inventory/ })).toBeVisible();
  },
  'no matches': async (page) => {
    await openScenario(page, 'fifty', '?search=zzzz&minPrice=5');
    await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  },
  failed: async (page) => {
    await openScenario(page, 'steam-unavailable');
    await expect(page.getByRole('alert')).toContainText('Steam is not answering');
  },
  'failed for good': async (page) => {
    await openScenario(page, 'inventory-private');
    await expect(page.getByRole('alert')).toContainText('Your inventory is private');
  },
  'failed later': async (page) => {
    await openScenario(page, 'steam-unavailable-later');
    await expect(page.getByRole('alert')).toContainText('Steam is not answering');
    await expect(cards(page).first()).toBeVisible();
  },
  'a failed refresh': async (page) => {
    await openScenario(page, 'forbidden-on-refresh');
    await page.getByRole('button', { name: /^Refresh/ }).click();
    await expect(page.getByRole('alert')).toContainText('Your account can’t do this');
  },
  'stale prices': async (page) => {
    await openScenario(page, 'stale-prices');
    await expect(page.getByRole('button', { name: /^Refresh.*old prices/ })).toBeVisible();
  },
  refreshing: async (page) => {
    await openScenario(page, 'very-slow-on-refresh');
    await expect(cards(page).first()).toBeVisible();
    await page.getByRole('button', { name: /^Refresh/ }).click();
    await expect(page.getByRole('button', { name: /^Refresh/ })).toBeDisabled();
    await expect(cards(page).first()).toBeVisible();
  },
  'no token': async (page) => {
    await overrideConfig(page, { tokenEndpoint: undefined });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('You are not signed in');
  },
  'an expired token': async (page) => {
    await overrideConfig(page, { tokenEndpoint: undefined });
    await openScenario(page, 'invalid-token');
    await expect(page.getByRole('alert')).toContainText('Your session has ended');
  },
  'items that cannot be read': async (page) => {
    await openScenario(page, 'malformed-items');
    await expect(page.getByText('9 items could not be read')).toBeVisible();
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '51');
  },
  'nothing accepted, nothing at once': async (page) => {
    await openScenario(page, 'nothing-accepted');
    await expect(cards(page).first()).toBeDisabled();
  },
  'no collateral': async (page) => {
    await openScenario(page, 'no-collateral');
    await expect(cards(page).first()).toBeVisible();
    const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
    await expect(banner).not.toContainText('$');
  },
  'difficult names': async (page) => {
    await openScenario(page, 'long-names');
    await expect(cards(page).first()).toBeVisible();
  },
  details: async (page) => {
    await openScenario(page, 'fifty');
    await expect(cards(page).first()).toBeVisible();
    await grid(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'an explained collateral': async (page) => {
    await openScenario(page, 'fifty');
    await page
      .getByText('How it works')
      .or(page.getByText(/at once$/))
      .first()
      .click();
    await expect(page.getByRole('list').filter({ hasText: 'Steam holds' })).toBeVisible();
  },
  'a wrong configuration': async (page) => {
    await overrideConfig(page, { authScheme: 'basic', parentOrigins: 'everywhere' });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('authScheme');
    await expect(page.getByRole('alert')).toContainText('parentOrigins');
  },
};
