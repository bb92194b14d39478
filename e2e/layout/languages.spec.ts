import type { Page } from '@playwright/test';
import { listTranslations } from '../../scripts/language/catalogue.ts';
import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { createEnglishFinder } from '../support/inspectors/findEnglish';
import { expect, test } from '../support/page/test';
import { openTools, walkDeposit, walkMessages } from '../support/page/walkScreens';

/** Expects that nothing overlaps or is cut off in each width, in px, and ends in the first one. */
async function expectClear(page: Page, screen: string, widths: readonly number[]): Promise<void> {
  const inspect = await createLayoutInspector(page);
  for (const width of [...widths.slice(1), widths[0] ?? 0]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.soft
      .poll(() => inspect.evaluate((look) => look()), {
        message: `${screen}, in ${width} px`,
        timeout: 2_000,
      })
      .toEqual([]);
  }
}

for (const [walkName, walk] of [
  ['a deposit', walkDeposit],
  ['the messages', walkMessages],
] as const) {
  for (const [index, code] of listTranslations().entries()) {
    test(`${walkName} in ${code} has room and no English`, async ({ page }) => {
      const findEnglish = createEnglishFinder(code);
      const width = index % 2 === 0 ? 320 : 390;
      await page.setViewportSize({ width, height: 844 });
      await walk(page, code, async (screen) => {
        await expectClear(page, screen, [width]);
        expect.soft(await findEnglish(page), screen).toEqual([]);
      });
    });
  }

  for (const code of ['en-XA', 'ar-XB']) {
    test(`${walkName} has room for 40 % more in ${code}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 844 });
      await walk(page, code, (screen) => expectClear(page, screen, [320, 390, 1440]));
    });
  }
}

for (const code of ['en', 'ar']) {
  test(`on a phone a sheet reaches the bottom of the window in ${code}`, async ({ page }) => {
    const height = 844;
    await page.setViewportSize({ width: 390, height });
    await openTools(page, code);
    await expect
      .poll(async () => {
        const box = await page.getByRole('dialog').boundingBox();
        return box && Math.round(box.y + box.height);
      })
      .toBe(height);
  });
}
