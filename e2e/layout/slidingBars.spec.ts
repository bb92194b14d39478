import type { Page } from '@playwright/test';
import { basket, depositButton, openPlayer, pickFirst } from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { expect, test } from '../support/page/test';

/** Scrolls as a finger does that begins on the page. */
async function swipeTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => {
    window.dispatchEvent(new Event('touchstart'));
    window.scrollTo(0, top);
  }, y);
}

const readTop = async (page: Page, part: 'tools' | 'basket') => {
  const box = await (part === 'tools'
    ? page.getByRole('searchbox', { name: 'Search items' })
    : basket(page)
  ).boundingBox();
  return box?.y ?? 0;
};

test('on a phone the bars go while a finger scrolls down, and come back with it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page);
  await pickFirst(page, 1);
  await expect(depositButton(page)).toBeEnabled();
  await swipeTo(page, 2_000);
  await expect.poll(() => readTop(page, 'tools')).toBeLessThan(0);
  await expect.poll(() => readTop(page, 'basket')).toBeGreaterThanOrEqual(844);

  await test.step('and move no card', async () => {
    const before = await cards(page).nth(8).boundingBox();
    await page.evaluate(() => window.dispatchEvent(new Event('click')));
    await expect.poll(() => readTop(page, 'tools')).toBeGreaterThanOrEqual(0);
    expect(await cards(page).nth(8).boundingBox()).toEqual(before);
  });

  await test.step('back up', async () => {
    await swipeTo(page, 4_000);
    await expect.poll(() => readTop(page, 'basket')).toBeGreaterThanOrEqual(844);
    await swipeTo(page, 3_900);
    await expect.poll(() => readTop(page, 'basket')).toBeLessThan(844);
    await expect.poll(() => readTop(page, 'tools')).toBeGreaterThanOrEqual(0);
  });

  await test.step('a bar with the focus stays', async () => {
    await page.getByRole('searchbox', { name: 'Search items' }).focus();
    await swipeTo(page, 6_000);
    await expect.poll(() => readTop(page, 'basket')).toBeGreaterThanOrEqual(844);
    expect(await readTop(page, 'tools')).toBeGreaterThanOrEqual(0);
  });
});
