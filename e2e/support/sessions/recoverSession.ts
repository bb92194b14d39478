import type { Locator, Page } from '@playwright/test';
import { grid } from '../page/grid';
import { expect } from '../page/test';
import type { SessionWatch } from './watchSession';

/** The page retries after a minute at the latest, so within these waits it has tried again. */
const waits = 4;
const waitMs = 31_000;

/** The most actions that a player may have to press, each the only one of its alert. */
const mostActions = 3;

const alerts = (page: Page) => page.getByRole('alert');
const toActions = (alert: Locator) => alert.getByRole('button').or(alert.getByRole('link'));

/** Returns true if the page shows items and no alert. */
async function isWell(page: Page): Promise<boolean> {
  if ((await alerts(page).count()) > 0) return false;
  const status = await page.getByRole('status').allInnerTexts();
  if (!status.some((text) => /^[\d,]+ of [\d,]+ items?$/.test(text.trim()))) return false;
  const list = grid(page);
  return (await list.count()) === 0 || (await list.getAttribute('aria-busy')) === 'false';
}

async function waitUntilWell(page: Page, { settle }: SessionWatch): Promise<boolean> {
  for (let wait = 0; wait <= waits; wait += 1) {
    await settle();
    if (await isWell(page)) return true;
    await expect(page.getByRole('heading').or(grid(page)).first()).toBeVisible();
    if (wait < waits) await page.clock.fastForward(waitMs);
  }
  return false;
}

/** Asserts that the page recovers, by itself or by the one action of its alert. The network must work again. */
export async function recoverSession(page: Page, watch: SessionWatch): Promise<void> {
  for (let pressed = 0; !(await waitUntilWell(page, watch)); pressed += 1) {
    const alert = alerts(page).first();
    expect(await alerts(page).count(), 'an alert while the page is not well').toBeGreaterThan(0);
    const said = await alert.innerText();
    expect(pressed, `actions needed, and still: ${said}`).toBeLessThan(mostActions);
    await expect(toActions(alert), said).toHaveCount(1);
    await toActions(alert).click();
  }
}
