import type { Page } from '@playwright/test';
import { browserArguments } from '../browser';
import { openPlayer } from '../support/page/deposits';
import { cards, depositableCards } from '../support/page/grid';
import { expect, test } from '../support/page/test';

// Headless browsers hide their scroll bars, which are what could move the page.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: browserArguments,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
});

const openDialog: Record<string, (page: Page) => Promise<void>> = {
  details: async (page) => {
    await page.getByRole('listbox', { name: 'Inventory' }).focus();
    await page.keyboard.press('Enter');
  },
  'the review': async (page) => {
    await page.getByRole('button', { name: /^Deposit(?!s)/ }).click();
  },
};

for (const width of [390, 1440]) {
  for (const [name, open] of Object.entries(openDialog)) {
    test(`the page behind ${name} neither scrolls nor moves, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openPlayer(page);
      const read = async () => {
        const box = await cards(page).first().boundingBox();
        const top = await page.evaluate(() => window.scrollY);
        // A scroll bar takes 15 px. Margins in `vw` may differ by its share, a third of a pixel.
        return [top, box?.x, box?.width].map((px) => Math.round((px ?? 0) / 2));
      };
      const dialog = page.getByRole('dialog');
      await depositableCards(page).first().click();
      const before = await read();
      await open(page);
      await expect(dialog).toBeVisible();
      // Over the backdrop, and over a dialog that has reached its end.
      for (const [x, y] of [
        [3, 3],
        [width - 30, 600],
      ] as const) {
        await page.mouse.move(x, y);
        for (let turns = 0; turns < 30; turns += 1) await page.mouse.wheel(0, 300);
      }
      // A key scrolls the page too, unless it is locked.
      await page.keyboard.press('End');
      expect(await read()).toEqual(before);

      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      expect(await read()).toEqual(before);
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    });
  }
}
