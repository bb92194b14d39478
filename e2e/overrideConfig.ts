import type { Page } from '@playwright/test';

/** Changes keys of the page's `config.json`; `undefined` takes a key out. */
export async function overrideConfig(page: Page, changes: Record<string, unknown>): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), ...changes } });
  });
}
