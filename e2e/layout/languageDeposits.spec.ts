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
import { forwardUntil } from '../support/page/forwardUntil';
import { expect, test } from '../support/page/test';
import { tightest, walkLanguages } from '../support/page/walkLanguages';

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(() => test.slow());

type Player = { page: Page; control: ReturnType<typeof createControl> };

/** Opens the page as a player who has picked two items. */
async function openPicked(page: Page): Promise<Player> {
  const control = createControl(page, await openPlayer(page, 'five-items'));
  await pickFirst(page, 2);
  return { page, control };
}

/** Confirms a deposit of the picks, whose requests meet the sandbox's mishaps in their order. */
async function confirm({ page, control }: Player, mishaps: readonly string[]): Promise<void> {
  for (const mishap of mishaps) await control.act({ action: 'mishap', mishap, retryAfter: '60' });
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
    await confirm(await openPicked(page), mishaps);
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

/** After these the inventory is read again, and the picks are others, or have other prices. */
const rereads = new Set<DepositErrorKey>([
  'NO_OFFER_FOUND',
  'ITEMS_UNAVAILABLE',
  'ITEM_NOT_FOUND',
  'ITEMS_NOT_ACCEPTED',
  'PRICE_CHANGED',
  'INSUFFICIENT_ITEM_AMOUNT',
  'EXCEEDS_MAX_AMOUNT',
  'ITEM_OVERSTOCKED',
  'CONFLICT',
]);

/** Confirms the picks until the sandbox refuses them with the key, and the dialog says so. */
async function refuse({ page, control }: Player, key: DepositErrorKey): Promise<void> {
  // Nothing is left of the refusal before.
  await control.act({ action: 'reset' });
  const mishap = key.toLowerCase().replaceAll('_', '-');
  await confirm({ page, control }, [mishap, mishap, mishap]);
  // The page looks and tries again for minutes.
  await forwardUntil(dialog(page).getByRole('alert').first(), 40_000);
  // Prices and items are read again before it says what has changed.
  await expect(dialog(page)).not.toContainText('Reading the new prices');
  const { log } = await control.read();
  expect(log.filter(({ answer }) => answer.includes(key))).not.toEqual([]);
}

const refusals = depositErrorKeys.filter((key) => !saidAlready.has(key));
/** Of refusals on one opened page, as the time of a test is limited. */
const groupSize = 7;
const groups = Array.from({ length: Math.ceil(refusals.length / groupSize) }, (_, index) =>
  refusals.slice(index * groupSize, (index + 1) * groupSize),
);

for (const group of groups) {
  test(`a deposit refused with ${group.join(', ')} has room in every language, and no English`, async ({
    page,
  }) => {
    await page.clock.install();
    let player: Player | undefined;
    for (const key of group) {
      await test.step(key, async () => {
        player ??= await openPicked(page);
        await refuse(player, key);
        if (forms.has(key)) await (await createScreenCheck(page))(key);
        await walkLanguages(page, key, tightest);
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toBeHidden();
        if (rereads.has(key)) player = undefined;
      });
    }
  });
}
