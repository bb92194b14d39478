import type { Page } from '@playwright/test';
import { expectNoAxeViolations, test } from './test';

/** Expects that axe finds nothing on the page as it is, dark and wide, then light and narrow, where the basket opens too. */
export async function expectAccessible(page: Page, hasBasket = false): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  // A button half covered by the sticky bar would count as too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  await test.step('dark and wide', () => expectNoAxeViolations(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 844 });
  if (hasBasket) await page.getByRole('button', { name: 'Show basket' }).click();
  await test.step('light and narrow', () => expectNoAxeViolations(page));
  if (hasBasket) await page.getByRole('button', { name: 'Hide basket' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1440, height: 900 });
}
