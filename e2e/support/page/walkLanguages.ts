import type { Page } from '@playwright/test';
import { listTranslations } from '../../../scripts/language/catalogue.ts';
import { createLayoutInspector } from '../inspectors/createLayoutInspector';
import { createEnglishFinder } from '../inspectors/findEnglish';
import { switchLanguage } from './switchLanguage';
import { expect } from './test';

/** px */
const allWidths = [320, 390, 1440];

/** Made once in a worker, as each reads all texts of its language. */
const finders = new Map(listTranslations().map((code) => [code, createEnglishFinder(code)]));

/** All languages but English, which the specs of each screen look at, and both pseudo-locales. */
export const walkedLanguages = [...finders.keys(), 'en-XA', 'ar-XB'];

type Inspector = Awaited<ReturnType<typeof createLayoutInspector>>;

/** The faults once two frames have passed, as cards follow the width of their grid in the next one. */
const look = (inspect: Inspector) =>
  inspect.evaluate(async (find) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return find();
  });

/**
 * Expects that the screen, drawn in the language `code`, says nothing in English, and that nothing overlaps, overflows or is
 * cut off at any width. There are thousands of such looks, so that `expect` is asked about those with faults alone.
 */
export async function expectClear(
  page: Page,
  screen: string,
  code: string,
  widths: readonly number[] = allWidths,
): Promise<void> {
  const inspect = await createLayoutInspector(page);
  // The next language begins with the width of now.
  const { width: present } = page.viewportSize() ?? {};
  const order = present === widths.at(-1) ? widths.toReversed() : widths;
  for (const width of order) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 844 });
    if ((await look(inspect)).length === 0) continue;
    await expect.soft
      .poll(() => look(inspect), {
        message: `${screen} in ${code}, in ${width} px`,
        timeout: 2_000,
      })
      .toEqual([]);
  }
  const english = (await finders.get(code)?.(page)) ?? [];
  if (english.length > 0) expect.soft(english, `${screen} in ${code}`).toEqual([]);
}

/** Expects that of the screen that is drawn in every language. The page stays: its language is switched, and put back. */
export async function walkLanguages(
  page: Page,
  screen: string,
  widths?: readonly number[],
): Promise<void> {
  const before = page.viewportSize();
  for (const code of walkedLanguages) {
    await switchLanguage(page, code);
    await expectClear(page, screen, code, widths);
  }
  if (before !== null) await page.setViewportSize(before);
  await switchLanguage(page, 'en');
}
