import type { Page } from '@playwright/test';
import { cards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

/** Records every layout shift and the elements that moved, from the start of the page. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    const describe = (source: unknown) => {
      const node = source instanceof Object ? Reflect.get(source, 'node') : undefined;
      return node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.nodeValue);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources) ? sources.map(describe) : [];
        shifts.push(`${Reflect.get(entry, 'value')}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const shifts: unknown = Reflect.get(window, 'layoutShifts');
      return Array.isArray(shifts) ? shifts.map(String) : ['the page was not watched'];
    });
}

test.use({ reducedMotion: 'no-preference' });

for (const width of [320, 390, 820, 1440]) {
  test(`nothing moves when cards take the place of skeletons, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const readShifts = await watchShifts(page);
    await openScenario(page, 'slow');
    await expect(page.getByRole('status')).toContainText('Loading');
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
    expect(await readShifts(), 'when the first cards arrive').toEqual([]);
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    expect(await readShifts(), 'when the rest arrives').toEqual([]);
  });
}
