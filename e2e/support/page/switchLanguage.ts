import type { JSHandle, Page } from '@playwright/test';

type Switch = (code: string) => Promise<void>;

/** Creates a function in the page that chooses a language as its switch does, and waits until the page speaks it. */
export function createLanguageSwitch(page: Page): Promise<JSHandle<Switch>> {
  return page.evaluateHandle(() => (code: string) => {
    const tag = { 'ar-XB': 'ar', zh: 'zh-CN' }[code] ?? code;
    const select = document.querySelector<HTMLSelectElement>('.language-switch > select');
    if (select === null) throw new Error('There is no switch.');
    if (![...select.options].some(({ value }) => value === code)) select.add(new Option('', code));
    // It is itself drawn anew once its language is there.
    const isSpoken = () =>
      document.documentElement.lang === tag && !select.matches('[aria-busy=true]');
    const spoken = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The page does not speak ${code}.`)), 10_000);
      const check = () => {
        if (!isSpoken()) return requestAnimationFrame(check);
        clearTimeout(timer);
        resolve();
        return 0;
      };
      requestAnimationFrame(check);
    });
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return spoken;
  });
}

/** Chooses a language as the switch does, also where a dialog lies over it. */
export async function switchLanguage(page: Page, code: string): Promise<void> {
  const switchTo = await createLanguageSwitch(page);
  await switchTo.evaluate((choose, next) => choose(next), code);
}
