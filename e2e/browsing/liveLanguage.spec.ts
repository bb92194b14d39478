import type { Page } from '@playwright/test';
import {
  confirmButton,
  createControl,
  depositButton,
  depositsButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
  watchDeposits,
} from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { switchLanguage } from '../support/page/switchLanguage';
import { expect, openScenario, test } from '../support/page/test';

/** All that is read or heard on the page, in its order, without what follows a clock. */
const readTexts = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.parentElement?.closest('noscript, .language-switch, [role=radiogroup]')) continue;
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        texts.push(node.getAttribute(name) ?? '');
      }
    }
    return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
  });

/** Everything that a switch of the language must leave as it is. */
const readState = (page: Page) =>
  page.evaluate(() => ({
    address: location.search.replace(/[?&]lang=[\w-]+/, ''),
    scroll: Math.round(scrollY),
    focus: document.activeElement?.localName,
    picked: [...document.querySelectorAll('[aria-selected=true]')].map(({ id }) => id),
    dialogs: document.querySelectorAll('dialog[open]').length,
    // The record of a deposit under way, among others.
    kept: Object.keys(localStorage)
      .filter((key) => !/lang/i.test(key))
      .sort(),
    fields: [...document.querySelectorAll('input')].map(({ value, checked }) => [value, checked]),
    expanded: [...document.querySelectorAll('[aria-expanded]')].map((one) =>
      one.getAttribute('aria-expanded'),
    ),
  }));

type State = {
  name: string;
  reach: (page: Page, token: string) => Promise<void>;
};

/** States that are reached on one opened page, each from the one before. */
type Walk = {
  scenario: string;
  search?: string;
  states: readonly State[];
};

const walks: readonly Walk[] = [
  {
    scenario: 'fifty',
    states: [
      { name: 'the grid', reach: async (page) => void (await depositButton(page).waitFor()) },
      {
        name: 'a grid that is scrolled, with keys in it',
        reach: async (page) => {
          await grid(page).focus();
          await page.keyboard.press('End');
        },
      },
      {
        name: 'details',
        reach: async (page) => {
          await page.keyboard.press('Home');
          await page.keyboard.press('Enter');
          await expect(dialog(page)).toBeVisible();
        },
      },
      {
        name: 'the tools',
        reach: async (page) => {
          await closeDialog(page);
          await page.getByRole('button', { name: 'Tools' }).click();
          await expect(dialog(page)).toBeVisible();
        },
      },
      {
        name: 'the list of deposits',
        reach: async (page) => {
          await closeDialog(page);
          await depositsButton(page).click();
          await expect(dialog(page)).toBeVisible();
        },
      },
    ],
  },
  {
    scenario: 'fifty',
    search: '?exterior=Field-Tested&maxWear=0.5',
    states: [
      {
        name: 'open filters',
        reach: async (page) => {
          await page.getByRole('button', { name: /Filters/ }).click();
          await expect(page.getByRole('group').first()).toBeVisible();
        },
      },
    ],
  },
  {
    scenario: 'fifty',
    states: [
      {
        name: 'a basket with picks',
        reach: async (page) => {
          await pickFirst(page, 3);
          await expect(depositButton(page)).toBeEnabled();
        },
      },
      { name: 'a review', reach: async (page) => void (await openReview(page)) },
      {
        name: 'a deposit that was sent',
        reach: async (page) => {
          await confirmButton(page).click();
          await expect(dialog(page).getByRole('link', { name: /^Accept in Steam/ })).toBeVisible();
        },
      },
    ],
  },
  {
    scenario: 'fifty',
    states: [
      {
        name: 'a deposit in doubt',
        reach: async (page, token) => {
          const sent = watchDeposits(page);
          const control = createControl(page, token);
          for (const mishap of ['html-502-before', 'html-502-before'])
            await control.act({ action: 'mishap', mishap });
          await pickFirst(page, 2);
          await openReview(page);
          await confirmButton(page).click();
          await expect.poll(() => sent.length).toBe(2);
          // Both answers are lost: it looks for the deposit among the trades, and promises nothing.
          await expect(dialog(page)).toContainText('Finding out');
        },
      },
    ],
  },
  {
    scenario: 'inventory-private',
    states: [
      {
        name: 'a failure',
        reach: async (page) => void (await page.getByRole('alert').first().waitFor()),
      },
    ],
  },
];

for (const { scenario, search = '', states } of walks) {
  const names = states.map(({ name }) => name).join('; ');
  test(`another language and English again lose nothing, and leave no text behind: ${names}`, async ({
    page,
  }) => {
    test.slow();
    const token = await (scenario === 'fifty' ? openPlayer : openScenario)(page, scenario, search);
    const isName = await createNameTest(page, token);
    await expect(page.locator('.language-switch > select')).toBeAttached();
    for (const { name, reach } of states) {
      await test.step(name, async () => {
        await reach(page, token);
        await settle(page);
        const before = await readState(page);
        const english = await readTexts(page);
        await switchLanguage(page, 'ar');
        await switchLanguage(page, 'en-XA');
        expect(await readState(page)).toEqual(before);
        const disguised = new Set(await readTexts(page));
        expect(english.filter((text) => disguised.has(text) && !isName(text))).toEqual([]);
        await switchLanguage(page, 'en');
        expect(await readState(page)).toEqual(before);
        expect(withoutClock(await readTexts(page))).toEqual(withoutClock(english));
      });
    }
  });
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

/** Waits until late code has brought nothing new for a moment. */
async function settle(page: Page): Promise<void> {
  await expect(async () => {
    const [state, texts] = [await readState(page), withoutClock(await readTexts(page))];
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect([await readState(page), withoutClock(await readTexts(page))]).toEqual([state, texts]);
  }).toPass();
}

/** Creates a test for texts that are the same in every language: what the API says of the items, and players' own signs. */
async function createNameTest(page: Page, token: string): Promise<(text: string) => boolean> {
  const answer = await page.request.get('/client/inventory?game=730&limit=-1', {
    headers: { authorization: token },
  });
  const said = await answer.text();
  return (text) =>
    said.includes(text) || /^(FN|MW|FT|WW|BS|S|ST™)( · [\d.]+)?$|^Sandbox Bot/.test(text);
}

/** Ages and countdowns go on meanwhile. */
const withoutClock = (texts: readonly string[]) =>
  texts.map((text) =>
    text.replaceAll(/\d+ (second|minute|hour)s?\b|just now|\d+:\d\d|\b\d+s\b/g, '…'),
  );
