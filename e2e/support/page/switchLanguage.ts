import { expect, type Page } from '@playwright/test';

/** Chooses a language as the switch does, also where a dialog lies over it, and waits until the page speaks it. */
export async function switchLanguage(page: Page, code: string): Promise<void> {
  await page.evaluate((next) => {
    const select = document.querySelector<HTMLSelectElement>('.language-switch > select');
    if (select === null) throw new Error('There is no switch.');
    if (![...select.options].some(({ value }) => value === next)) select.add(new Option('', next));
    select.value = next;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, code);
  const lang = { 'ar-XB': 'ar', zh: 'zh-CN' }[code] ?? code;
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}
