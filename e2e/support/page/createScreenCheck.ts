import type { Page } from '@playwright/test';
import { createAxeInspector, rememberClean } from '../inspectors/createAxeInspector';
import { createForcedInspector } from '../inspectors/createForcedInspector';
import { createLayoutInspector } from '../inspectors/createLayoutInspector';
import { createWindowSetting } from './createWindowSetting';
import { hideBehind } from './hideBehind';
import { createFontSetting } from './readingHabits';
import { expect, test } from './test';

/** px. The default font of the browser, and the windows. */
const fonts = [16, 20, 24];
const widths = [320, 390, 820, 1024, 1440, 2560];

/** The colours of the page, and those of the device in their place. */
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const forcedDark = { colorScheme: 'dark', forcedColors: 'active' } as const;
const forcedLight = { colorScheme: 'light', forcedColors: 'active' } as const;

type Colours = typeof dark | typeof light | typeof forcedDark | typeof forcedLight;

/** The light theme and forced colours differ in colours, of which axe sees all in two windows and one font. */
const showsColours = (font: number, width: number) =>
  font === 16 && (width === 390 || width === 1440);

type Turn = {
  /** The other colours of the pair were looked at in this window. */
  isSecond: boolean;
  isForAxe: boolean;
};

/** Creates a look at the page as it is once two frames have passed, as cards follow the width of their grid in the next one. */
async function createLook(page: Page) {
  const [layout, forced, axe] = await Promise.all([
    createLayoutInspector(page),
    createForcedInspector(page),
    createAxeInspector(page),
  ]);
  const look = ({ forcedColors }: Colours, { isSecond, isForAxe }: Turn) =>
    page.evaluate(
      async (look) => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        look.forced.note(look.isForced);
        return [
          ...look.layout(),
          ...(look.isForced ? look.forced.findPlain() : []),
          ...(look.isSecond ? look.forced.findLost() : []),
          ...(look.isForAxe ? await look.axe.findFaults() : []),
        ];
      },
      { layout, forced, axe, isForced: forcedColors === 'active', isSecond, isForAxe },
    );
  return { look, rememberClean: () => rememberClean(axe) };
}

/**
 * Creates a check of the page as it is, which it leaves so: in any window and font nothing overlaps or is cut off, axe finds
 * nothing in either theme, and forced colours take no edge, mark or choice away.
 */
export async function createScreenCheck(page: Page) {
  const setFont = await createFontSetting(page);
  return (what: string, { hasCards } = { hasCards: true }) =>
    test.step(what, async () => {
      const showBehind = await hideBehind(page, hasCards);
      // A button half covered by a sticky bar would count as too small.
      await page.evaluate(() => window.scrollTo(0, 0));
      const { look, rememberClean } = await createLook(page);
      const expectClear = async (colours: Colours, where: string, turn: Turn) => {
        await page.emulateMedia(colours);
        if ((await look(colours, turn)).length === 0) return;
        const message = `${what}, ${where}, ${Object.values(colours).join(', ')}`;
        await expect.soft.poll(() => look(colours, turn), { message, timeout: 2_000 }).toEqual([]);
      };
      // Each step begins with the width and the colours of the last one.
      let order = widths;
      const { resize, restore } = await createWindowSetting(page);
      for (const font of fonts) {
        await setFont(font);
        let pair: readonly Colours[] = [dark, font === 20 ? forcedLight : forcedDark];
        for (const width of order) {
          await resize({ width, height: 800 });
          const where = `${font} px, in ${width} px`;
          const isColourful = showsColours(font, width);
          for (const [index, colours] of pair.entries()) {
            const isForAxe = colours === dark || isColourful;
            await expectClear(colours, where, { isSecond: index > 0, isForAxe });
          }
          if (isColourful) await expectClear(light, where, { isSecond: false, isForAxe: true });
          pair = pair.toReversed();
        }
        order = order.toReversed();
      }
      await page.emulateMedia(dark);
      await setFont(16);
      await restore();
      await rememberClean();
      await showBehind();
    });
}
