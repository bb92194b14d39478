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

type LookOptions = {
  /** The languages to look at, one after the other; `undefined` is that which the page speaks. */
  codes: readonly (string | undefined)[];
  hasTexts: boolean;
};

/**
 * Creates a look at the page in several languages: the faults of its layout, and its texts where they are asked for. There are
 * thousands of looks, so all of one width are one message to the browser. Two frames pass before each, as cards follow the width
 * of their grid in the next one; where there are faults, the layout has two more seconds to settle.
 */
async function createLook(page: Page) {
  const [switchTo, find, read] = await Promise.all([
    createLanguageSwitch(page),
    createLayoutInspector(page),
    createTextReader(page),
  ]);
  return (options: LookOptions) =>
    page.evaluate(
      async (look) => {
        const nextFrame = () => new Promise(requestAnimationFrame);
        const findFaults = async () => {
          const end = performance.now() + 2_000;
          await nextFrame();
          for (;;) {
            await nextFrame();
            const faults = look.find();
            if (faults.length === 0 || performance.now() > end) return faults;
          }
        };
        const found = [];
        for (const code of look.codes) {
          if (code !== undefined) await look.switchTo(code);
          found.push({ faults: await findFaults(), texts: look.hasTexts ? look.read() : [] });
        }
        return found;
      },
      { ...options, switchTo, find, read },
    );
}

type Walk = {
  screen: string;
  widths: readonly number[];
  /** The page is switched to each language. Otherwise it speaks the only one. */
  isSwitched: boolean;
};

/** Looks in all languages, one width after the other. `expect` is asked about looks with faults alone. */
async function expectEach(
  page: Page,
  codes: readonly string[],
  { screen, widths, isSwitched }: Walk,
): Promise<void> {
  const look = await createLook(page);
  const { resize, restore } = await createWindowSetting(page);
  // The next width begins with the language of the last one.
  let order = codes;
  for (const [index, width] of widths.entries()) {
    await resize({ width, height: 844 });
    // A phone and a wide window have texts of their own.
    const hasTexts = index === 0 || index === widths.length - 1;
    const found = await look({ codes: isSwitched ? order : [undefined], hasTexts });
    for (const [at, code] of order.entries()) {
      const { faults = [], texts = [] } = found[at] ?? {};
      const english = finders.get(code)?.(texts) ?? [];
      if (english.length > 0) expect.soft(english, `${screen} in ${code}`).toEqual([]);
      if (faults.length > 0)
        expect.soft(faults, `${screen} in ${code}, in ${width} px`).toEqual([]);
    }
    order = order.toReversed();
  }
  await restore();
}

/**
 * Expects that the screen, drawn in the language `code`, says nothing in English, and that nothing overlaps, overflows or is
 * cut off at any width.
 */
export async function expectClear(page: Page, screen: string, code: string): Promise<void> {
  await expectEach(page, [code], { screen, widths: allWidths, isSwitched: false });
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
  await expectEach(page, walkedLanguages, { screen, widths, isSwitched: true });
  await switchLanguage(page, 'en');
  await showCards?.();
}
