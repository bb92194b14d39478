import type { Page } from '@playwright/test';
import { toSecurityHeaders } from '../../../scripts/hosting/securityHeaders.mjs';

/**
 * Changes keys of the page's `config.json` and the headers that follow from them, as a host would.
 * `undefined` removes a key.
 */
export async function overrideConfig(page: Page, changes: Record<string, unknown>): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), ...changes } });
  });
  await page.route(isPage, async (route) => {
    const answer = await route.fetch();
    const url = new URL('config.json', route.request().url()).href;
    const config = await (await page.request.get(url)).json();
    const { 'x-frame-options': _ofTheFile, ...kept } = answer.headers();
    const headers = { ...kept, ...toHeaders({ ...config, ...changes }) };
    await route.fulfill({ response: answer, headers });
  });
}

function isPage({ pathname }: URL): boolean {
  return pathname.endsWith('/') || pathname.endsWith('/index.html');
}

/** Returns no headers for a configuration from which none can be made; the page itself must report it. */
function toHeaders(config: object): Record<string, string> {
  try {
    const headers = Object.entries(toSecurityHeaders(config));
    return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    return {};
  }
}
