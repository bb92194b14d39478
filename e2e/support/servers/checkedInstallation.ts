import { randomBytes, randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { mainMerchant } from '../../../sandbox/merchants/merchants';
import { createToken } from '../../../sandbox/merchants/tokens';
import { test as base } from '../page/test';
import { type HostSetup, startAlteredHost } from './startAlteredHost';
import { type ForeignSite, startForeignSite } from './startForeignSite';
import { type AlterHeaders, startGateway } from './startGateway';

/** A site that sits at an address of plain http, which its test plays. */
export const plainSite = 'http://deposit.example';

/** One way to set an installation up, right but for what is named. */
export type Setup = {
  /** Changes to a right `config.json`. */
  config?: Record<string, unknown>;
  host?: Omit<HostSetup, 'config'>;
  api?: AlterHeaders;
};

export type Installation = {
  /** The address of the page. */
  page: string;
  /** A site that may embed it. */
  parent: ForeignSite;
  api: string;
  set: (setup: Setup) => void;
};

/** A client of the merchant's, whom no other test knows. */
export function createClient() {
  const secret = randomBytes(6).toString('base64url');
  return {
    steamID: `76561${randomInt(1e11, 1e12)}`,
    tradeUrl: `https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=${secret}`,
  };
}

/** A token as the merchant's backend makes it, issued at `issuedAt` (ms). */
export function createClientToken(issuedAt = Date.now(), merchant = mainMerchant): string {
  return createToken(createClient(), issuedAt, merchant);
}

/** `test` with an installation whose host and API can be set up wrongly. */
export const test = base.extend<{ installation: Installation }>({
  installation: async ({ browserName: _browser }, use) => {
    const [host, gateway, parent] = await Promise.all([
      startAlteredHost(),
      startGateway(),
      startForeignSite(),
    ]);
    const right = {
      apiBaseUrl: gateway.origin,
      steamImageBaseUrl: `${gateway.origin}/sandbox/image/`,
      merchantId: mainMerchant.id,
      parentOrigins: [parent.origin],
      allowLinkToken: true,
    };
    await use({
      page: `${host.origin}/deposit/`,
      parent,
      api: gateway.origin,
      set: ({ config, host: mistakes, api = (headers) => headers }) => {
        // A key without a value is no key of the file.
        const written = JSON.parse(JSON.stringify({ ...right, ...config }));
        host.set({ ...mistakes, config: written });
        gateway.set(api);
      },
    });
    for (const { stop } of [host, gateway, parent]) stop();
  },
  baseURL: ({ installation }, use) => use(installation.page),
  allowedHosts: ({ installation: { api, parent } }, use) =>
    use([...[api, parent.origin, plainSite].map((origin) => new URL(origin).host)]),
});

/** The report of the check, once it is there. */
export async function readCheck(page: Page, selector?: string): Promise<string> {
  const frame = selector === undefined ? page : page.frameLocator(selector);
  await frame.getByRole('button', { name: 'Copy as text' }).waitFor({ timeout: 30_000 });
  return frame.getByRole('main').innerText();
}
