import type { Page } from '@playwright/test';
import { type DepositErrorKey, depositErrorKeys } from '../../sandbox/wire/toDepositError';
import { createScreenCheck } from '../support/page/createScreenCheck';
import {
  confirmButton,
  createControl,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
} from '../support/page/deposits';
import { expect, test } from '../support/page/test';
import { tightest, walkLanguages } from '../support/page/walkLanguages';

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(() => test.slow());

/** Confirms a deposit of two items, whose requests meet the sandbox's mishaps in their order. */
async function confirm(page: Page, mishaps: readonly string[]): Promise<void> {
  const control = createControl(page, await openPlayer(page, 'five-items'));
  for (const mishap of mishaps) await control.act({ action: 'mishap', mishap, retryAfter: '60' });
  await pickFirst(page, 2);
  await openReview(page);
  await confirmButton(page).click();
}

/** A deposit under way, the mishaps that keep it there, and what proves it. */
const stages = [
  { name: 'sent', mishaps: ['very-slow-before'], says: 'Sending your deposit' },
  { name: 'held back by AssetPay', mishaps: ['fleet-degraded'], says: 'The bots have trouble' },
  {
    name: 'behind another one',
    mishaps: ['deposit-in-progress'],
    says: 'Another deposit of yours is being processed',
  },
  {
    name: 'sent again',
    mishaps: ['html-502-before', 'very-slow-before'],
    says: 'No answer yet',
  },
  { name: 'looked for', mishaps: ['html-502-before', 'html-502-before'], says: 'Finding out' },
];

for (const { name, mishaps, says } of stages) {
  test(`a deposit that is ${name} is clear in every window, font and language, to axe, and in forced colours`, async ({
    page,
  }) => {
    await confirm(page, mishaps);
    await expect(dialog(page)).toContainText(says);
    await (await createScreenCheck(page))(name);
    await walkLanguages(page, name);
    await expect(dialog(page)).toContainText(says);
  });
}

/** These say the same as UNAUTHORIZED and NO_API_SECRET_CONFIGURED. */
const saidAlready = new Set<DepositErrorKey>([
  'INVALID_TOKEN',
  'TOKEN_INVALID_OR_EXPIRED',
  'TOKEN_EXPIRED',
  'MERCHANT_API_KEY_REQUIRED',
]);

/** One for each form of a refusal: lines that changed or are gone, a wait, a way to Steam, to the site or to what is open. */
const forms = new Set<DepositErrorKey>([
  'PRICE_CHANGED',
  'ITEM_OVERSTOCKED',
  'STEAM_RATE_LIMITED',
  'INVENTORY_PRIVATE',
  'NO_API_SECRET_CONFIGURED',
  'TOO_MANY_ACTIVE_TRADES',
]);

for (const key of depositErrorKeys.filter((one) => !saidAlready.has(one))) {
  test(`a deposit refused with ${key} has room in every language, and no English`, async ({
    page,
  }) => {
    await page.clock.install();
    const mishap = key.toLowerCase().replaceAll('_', '-');
    await confirm(page, [mishap, mishap, mishap]);
    await expect(async () => {
      // The page looks and tries again for minutes.
      await page.clock.fastForward(40_000);
      await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 40_000, intervals: [50] });
    // Prices and items are read again before it says what has changed.
    await expect(dialog(page)).not.toContainText('Reading the new prices');
    if (forms.has(key)) await (await createScreenCheck(page))(key);
    await walkLanguages(page, key, tightest);
  });
}
