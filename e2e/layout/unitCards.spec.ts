import type { Page } from '@playwright/test';
import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { cards } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import { createFontSetting } from '../support/page/readingHabits';
import { switchLanguage } from '../support/page/switchLanguage';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** USD, of one to seven figures. */
const prices = [0.03, 1.5, 123.45, 2_345.67, 12_345.67, 123_456.78, 1_234_567.89];

const toOffer = (price: number | undefined, index: number) => ({
  marketPrice: price,
  offer: { price, accepted: index % 11 !== 3, maxAmount: 5 },
});

/** Weapons, charms with long names, and stacks: of every price. */
const inventory = Array.from({ length: 42 }, (_, index) => ({
  id: `${index}`,
  appid: 730,
  ...[
    { name: `AK-47 | Redline ${index}`, type: 'Rifle', exterior: 'Field-Tested', wear: '0.25' },
    { name: `Charm | Long Tournament 2025 Highlight | player${index} against team`, type: 'Charm' },
    { name: `Fracture Case ${index}`, type: 'Container', amount: 1_234 },
  ][index % 3],
  tradable: true,
  ...toOffer(prices[index % prices.length], index),
}));

test.use({ served: { inventory } });

/** px. The default font of the browser, and the window. */
const settings = [
  [16, 320],
  [16, 390],
  [24, 390],
  [16, 1440],
] as const;

type Places = readonly (typeof settings)[number][];

/** Expects that nothing on the page is cut off or lies on another thing, in any of the windows and fonts. */
async function expectRoom(page: Page, what: string, places: Places): Promise<void> {
  const inspect = await createLayoutInspector(page);
  const setFont = await createFontSetting(page);
  for (const [font, width] of places) {
    await setFont(font);
    await page.setViewportSize({ width, height: 844 });
    await expect.soft
      .poll(() => inspect.evaluate((look) => look()), {
        message: `${what}, ${font} px, in ${width} px`,
        timeout: 2_000,
      })
      .toEqual([]);
  }
}

const units = {
  USD: undefined,
  'a long name': {
    shown: 'Sapphire-Fragments',
    config: { unit: 'Sapphire-Fragments', rate: '10', decimals: 2 },
  },
  'a symbol': {
    shown: '◈',
    config: { unit: 'coins', symbol: '◈', rate: '163.5', decimals: 0, show: 'unit' },
  },
};

for (const density of ['comfortable', 'compact', 'list']) {
  for (const [name, currency] of Object.entries(units)) {
    // A line of so few letters has no room for such a name.
    const places = settings.filter(
      ([font]) => font === 16 || density !== 'list' || name !== 'a long name',
    );
    test(`prices in ${name} are whole on ${density} cards`, async ({ page }) => {
      await page.addInitScript((size) => localStorage.setItem('assetpay.density', size), density);
      if (currency !== undefined) await overrideConfig(page, { currency: currency.config });
      await page.goto('/');
      await expect(cards(page).first()).toBeVisible();
      if (currency !== undefined) await expect(cards(page).first()).toContainText(currency.shown);
      await expect(page.getByRole('combobox', { name: 'Language' })).toBeAttached();
      for (const code of ['en', 'pl', 'ar-XB', 'en-XA']) {
        await switchLanguage(page, code);
        await expectRoom(page, code, places);
      }
    });
  }
}
