import type { Page } from '@playwright/test';
import {
  confirmButton,
  depositButton,
  openPlayer,
  pickFirst,
  review,
} from '../support/page/deposits';
import { expect, expectNoAxeViolations, test } from '../support/page/test';

test.use({ forcedColors: 'active' } as const);

/** Lists the visible controls whose edge nothing shows: no border, no underline, no background of their own. */
function listBareControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const controls = [
      ...root.querySelectorAll<HTMLElement>(
        '.button, select, input:not([type=radio], [type=checkbox])',
      ),
    ];
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { borderBlockStartWidth, backgroundColor } = getComputedStyle(control);
        const isFilled = backgroundColor !== canvas && backgroundColor !== 'rgba(0, 0, 0, 0)';
        return borderBlockStartWidth === '0px' && !isFilled;
      })
      .map((control) => control.ariaLabel ?? control.textContent ?? control.tagName);
  });
}

/** Reads the background of the checked and of the other radio buttons, by group. */
function readChoices(page: Page): Promise<{ checked: string[]; others: string[] }[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const all = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const names = [...new Set(all.map(({ name }) => name))];
    const read = (inputs: HTMLInputElement[]) =>
      inputs.map(
        ({ parentElement }) => getComputedStyle(parentElement ?? document.body).backgroundColor,
      );
    return names.map((name) => {
      const group = all.filter((input) => input.name === name);
      return {
        checked: read(group.filter(({ checked }) => checked)),
        others: read(group.filter(({ checked }) => !checked)),
      };
    });
  });
}

async function expectEdges(page: Page): Promise<void> {
  expect(await listBareControls(page), 'controls without an edge').toEqual([]);
  for (const { checked, others } of await readChoices(page)) {
    for (const other of others)
      expect(checked, 'the chosen one looks different').not.toContain(other);
  }
}

async function expectTold(page: Page): Promise<void> {
  await expectEdges(page);
  await expectNoAxeViolations(page);
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`${colorScheme} forced colours`, () => {
    test.use({ colorScheme });

    test('show every control, the chosen one of several, picks, wear and the button that matters', async ({
      page,
    }) => {
      await openPlayer(page);
      await pickFirst(page, 2);
      await expect(depositButton(page)).toBeEnabled();
      await expectTold(page);
      const system = await page.evaluate(() => {
        const probe = document.createElement('div');
        probe.style.background = 'Highlight';
        document.body.append(probe);
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      });
      await expect(depositButton(page)).toHaveCSS('background-color', system);
      const bar = page.locator('.wear-bar').first();
      expect(await bar.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain(
        'gradient',
      );
      await depositButton(page).click();
      await expect(review(page)).toBeVisible();
      await expect(confirmButton(page)).toHaveAttribute('aria-disabled', 'false');
      await expect(confirmButton(page)).toHaveCSS('background-color', system);
      await expectTold(page);
      await page.keyboard.press('Escape');
      await expect(review(page)).toHaveCount(0);
      for (const width of [2560, 1440, 1024, 820, 390, 320]) {
        await test.step(`in ${width} px`, async () => {
          await page.setViewportSize({ width, height: 844 });
          await expectEdges(page);
        });
      }
    });
  });
}
