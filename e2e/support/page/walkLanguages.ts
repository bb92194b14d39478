import type { Page } from '@playwright/test';
import { listTranslations } from '../../../scripts/language/catalogue.ts';
import { createLayoutInspector } from '../inspectors/createLayoutInspector';
import { createEnglishFinder, createTextReader } from '../inspectors/findEnglish';
import { createWindowSetting } from './createWindowSetting';
import { hideCards } from './hideCards';
import { createLanguageSwitch, switchLanguage } from './switchLanguage';
import { expect } from './test';

/** px */
const allWidths = [320, 390, 1440];

/**
 * px. For screens of which one alike has all widths: failures in their box, outcomes in their dialog. The narrowest width is
 * the hardest there; `LANGUAGE_WIDTHS=all` looks at the others too, which takes minutes.
 */
export const tightest = { widths: process.env.LANGUAGE_WIDTHS === 'all' ? allWidths : [320] };

/** Made once in a worker, as each reads all texts of its language. */
const finders = new Map(listTranslations().map((code) => [code, createEnglishFinder(code)]));

/** All languages but English, which the specs of each screen look at, and both pseudo-locales. */
export const walkedLanguages = [...finders.keys(), 'en-XA', 'ar-XB'];

/** Switches to a language first, where one is named, and reads the texts too, where they are asked for. */
type LookOptions = { next?: string | undefined; hasTexts?: boolean };

/**
 * Creates a look at the page: the faults of its layout, once two frames have passed, as cards follow the width of their grid
 * in the next one. There are thousands of looks, and each is one message to the browser.
 */
async function createLook(page: Page) {
  const [switchTo, find, read] = await Promise.all([
    createLanguageSwitch(page),
    createLayoutInspector(page),
    createTextReader(page),
  ]);
  return ({ next, hasTexts = false }: LookOptions = {}) =>
    page.evaluate(
      async (look) => {
        if (look.next !== undefined) await look.switchTo(look.next);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return { faults: look.find(), texts: look.hasTexts ? look.read() : [] };
      },
      { next, hasTexts, switchTo, find, read },
    );
}

type Look = Awaited<ReturnType<typeof createLook>>;

type Walk = {
  look: Look;
  resize: (size: { width: number; height: number }) => Promise<void>;
  screen: string;
  widths: readonly number[];
  /** The page has to be switched to each language. */
  isSwitched: boolean;
};

/** Looks in one language, at all widths in their order. `expect` is asked about looks with faults alone. */
async function expectEach({ look, resize, screen, widths, isSwitched }: Walk, code: string) {
  for (const [index, width] of widths.entries()) {
    await resize({ width, height: 844 });
    const next = isSwitched && index === 0 ? code : undefined;
    const { faults, texts } = await look({ next, hasTexts: index === widths.length - 1 });
    const english = finders.get(code)?.(texts) ?? [];
    if (english.length > 0) expect.soft(english, `${screen} in ${code}`).toEqual([]);
    if (faults.length === 0) continue;
    await expect.soft
      .poll(async () => (await look()).faults, {
        message: `${screen} in ${code}, in ${width} px`,
        timeout: 2_000,
      })
      .toEqual([]);
  }
}

/**
 * Expects that the screen, drawn in the language `code`, says nothing in English, and that nothing overlaps, overflows or is
 * cut off at any width.
 */
export async function expectClear(page: Page, screen: string, code: string): Promise<void> {
  const look = await createLook(page);
  const { resize, restore } = await createWindowSetting(page);
  await expectEach({ look, resize, screen, widths: allWidths, isSwitched: false }, code);
  await restore();
}

type WalkOptions = {
  widths?: readonly number[];
  /** False where the cards look as on another screen that is walked: to draw them anew takes most of the time. */
  hasCards?: boolean;
};

/**
 * Expects that of the screen that is drawn in every language. The page stays: its language is switched, and put back.
 * Behind a dialog there are no cards, as the inspector does not look there.
 */
export async function walkLanguages(
  page: Page,
  screen: string,
  { widths = allWidths, hasCards = true }: WalkOptions = {},
): Promise<void> {
  const isDialog = (await page.locator('dialog[open]').count()) > 0;
  const showCards = hasCards && !isDialog ? undefined : await hideCards(page);
  const look = await createLook(page);
  const { resize, restore } = await createWindowSetting(page);
  // The next language begins with the width of the last one.
  let order = widths;
  for (const code of walkedLanguages) {
    await expectEach({ look, resize, screen, widths: order, isSwitched: true }, code);
    order = order.toReversed();
  }
  await restore();
  await switchLanguage(page, 'en');
  await showCards?.();
}
