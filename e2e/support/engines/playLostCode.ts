import { expect } from '@playwright/test';
import { createScenarioToken } from '../page/test';
import type { LossyProxy } from '../servers/startLossyProxy';
import type { EnginePage } from './enginePage';

const retry = { role: 'button', name: 'Try again' } as const;
const reload = { role: 'button', name: 'Reload the page' } as const;
const deposit = { role: 'button', name: 'Deposit', region: 'Basket' } as const;

/**
 * Opens a page whose late files that match are lost so many times, and takes every way out that it offers until the
 * review of one item is open. Returns how often the page had to be reloaded.
 */
export async function playLostCode(
  page: EnginePage,
  proxy: LossyProxy,
  { file, times }: { file: RegExp; times: number },
): Promise<number> {
  proxy.lose(file, times);
  await page.open(`${proxy.origin}/#token=${createScenarioToken('fifty')}`);
  await page.click({ role: 'option', place: 2 });
  let reloads = 0;
  await page.until(`the review without ${file}`, async () => {
    if (await page.ask({ role: 'dialog', name: 'Review' }, () => true)) return true;
    if (await press(page, reload)) reloads += 1;
    else if (!(await press(page, retry))) await press(page, deposit);
    // A pressed button needs a moment to act, or it would be pressed twice.
    await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return false;
  });
  expect(proxy.lost().length, `${file} was asked for and lost`).toBeGreaterThan(0);
  return reloads;
}

/** Presses a button if it is there and enabled; tells whether it was. */
function press(page: EnginePage, target: Parameters<EnginePage['ask']>[0]) {
  return page.ask(target, (one) => {
    const isEnabled =
      one.ariaDisabled !== 'true' && !(one instanceof HTMLButtonElement && one.disabled);
    if (isEnabled) one.click();
    return isEnabled;
  });
}
