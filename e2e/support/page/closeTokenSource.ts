import type { Page } from '@playwright/test';
import type { Failure } from './failures';

/**
 * Closes the site's token endpoint if the failure asks for a new token. Returns a function that opens it.
 * A route takes part in every request of the page, and so a fifth of the time of its test.
 */
export async function closeTokenSource(page: Page, { way }: Failure): Promise<() => void> {
  if (way !== 'signIn') return () => {};
  let isClosed = true;
  await page.route('**/sandbox/token', async (route) => {
    if (isClosed) await route.fulfill({ status: 401, json: { error: 'signed out' } });
    else await route.fallback();
  });
  return () => {
    isClosed = false;
  };
}
