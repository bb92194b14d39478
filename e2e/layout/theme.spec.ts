import type { Page } from '@playwright/test';
import {
  confirmButton,
  depositButton,
  openPlayer,
  pickFirst,
  review,
} from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import { expect, expectNoAxeViolations, test } from '../support/page/test';

const ember = {
  accent: '#ff6a1a',
  background: '#140c0a',
  radius: '4px',
  font: 'Georgia, serif',
  logo: './favicon.svg',
};

const orange = 'rgb(255, 106, 26)';

/** The colour of a property of the root element's token. */
const readToken = (page: Page, name: string) =>
  page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(`--ap-${token}`).trim(),
    name,
  );

test('a theme in config.json makes the page another brand: cards, banner, buttons, dialog, focus', async ({
  page,
}) => {
  await overrideConfig(page, { theme: ember });
  await openPlayer(page);
  const root = page.locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(20, 12, 10)');
  await expect(root).toHaveCSS('font-family', /^Georgia, serif/);
  await pickFirst(page, 1);
  const picked = cards(page).and(page.locator('[aria-selected=true]')).first();
  await expect(picked).toHaveCSS('border-left-color', orange);
  await expect(picked).toHaveCSS('border-top-left-radius', '4px');
  const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
  await expect(banner.locator('svg').first()).toHaveCSS('color', orange);
  await expect(depositButton(page)).toHaveCSS('background-color', orange);
  await depositButton(page).click();
  await expect(confirmButton(page)).toHaveCSS('background-color', orange);
  const surface = await readToken(page, 'card');
  expect(surface).not.toBe('#14171e');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus-visible')).toHaveCSS('outline-color', orange);
  await expect(review(page)).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the place of a logo is as wide as the logo', async ({ page }) => {
  await overrideConfig(page, { theme: ember });
  await openPlayer(page, 'fifty');
  const readPlace = () =>
    page.locator('.screen-header').evaluate((header) => {
      const { inlineSize, blockSize } = getComputedStyle(header, '::before');
      return [inlineSize, blockSize];
    });
  await expect.poll(readPlace).toEqual(['36px', '36px']);
});

test('a device that turns light takes the light colours of the same theme, and back', async ({
  page,
}) => {
  await overrideConfig(page, { theme: ember });
  await openPlayer(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect.poll(() => readToken(page, 'primary')).toBe('#eb5c00');
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => readToken(page, 'primary')).toBe(ember.accent);
});

test('theme= in the address comes before config.json, and that before the device', async ({
  page,
}) => {
  await overrideConfig(page, { theme: { ...ember, mode: 'light' } });
  await openPlayer(page);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await openPlayer(page, 'fifty', '?theme=dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect.poll(() => readToken(page, 'primary')).toBe(ember.accent);
});

test('theme= in the address needs no theme of the site', async ({ page }) => {
  await openPlayer(page, 'fifty', '?theme=light');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(243, 244, 247)');
});

test('a value that cannot be used stops the page, which names it', async ({ page }) => {
  await overrideConfig(page, { theme: { accent: 'red', radius: '4em' } });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('theme.accent, theme.radius');
});

test('paper stays white under a dark theme', async ({ page }) => {
  await overrideConfig(page, { theme: { ...ember, mode: 'dark' } });
  await openPlayer(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const ink = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.className = 'text-ink-soft';
    return getComputedStyle(probe).color;
  });
  expect(ink).toBe('rgb(76, 85, 100)');
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' } as const);

  test('are those of the device, whatever the theme', async ({ page }) => {
    await overrideConfig(page, { theme: { ...ember, mode: 'light' } });
    await openPlayer(page);
    await pickFirst(page, 1);
    const [highlight, canvas] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      return ['Highlight', 'Canvas'].map((system) => {
        probe.style.background = system;
        return getComputedStyle(probe).backgroundColor;
      });
    });
    await expect(depositButton(page)).toHaveCSS('background-color', highlight ?? '');
    await expect(page.locator('html')).toHaveCSS('background-color', canvas ?? '');
  });
});
