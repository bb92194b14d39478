import type { Page } from '@playwright/test';

/** Records every layout shift and the elements that moved, from the start of the page. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
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
