import type { Page } from '@playwright/test';

/** Chooses a language as the switch does, also where a dialog lies over it, and waits until the page speaks it. */
export async function switchLanguage(page: Page, code: string): Promise<void> {
  const lang = { 'ar-XB': 'ar', zh: 'zh-CN' }[code] ?? code;
  await page.evaluate(
    ([next, tag]) => {
      const select = document.querySelector<HTMLSelectElement>('.language-switch > select');
      if (select === null) throw new Error('There is no switch.');
      if (![...select.options].some(({ value }) => value === next))
        select.add(new Option('', next));
      // It is itself drawn anew once its language is there.
      const isSpoken = () =>
        document.documentElement.lang === tag && !select.matches('[aria-busy=true]');
      const spoken = new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`The page does not speak ${next}.`)),
          10_000,
        );
        const check = () => {
          if (!isSpoken()) return requestAnimationFrame(check);
          clearTimeout(timer);
          resolve();
          return 0;
        };
        requestAnimationFrame(check);
      });
      select.value = next;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return spoken;
    },
    [code, lang] as const,
  );
}
