import type { Page } from '@playwright/test';
import { createScenarioToken } from '../page/test';
import { createHostedTest } from './hostedPage';
import { type ForeignSite, startForeignSite } from './startForeignSite';
import { startNodeHost } from './startNodeHost';

/** `test` with the page on a host of its own, and two other sites: one may embed the page, the other may not. */
export const test = createHostedTest(startNodeHost).extend<{
  parent: ForeignSite;
  stranger: ForeignSite;
}>({
  parent: async ({ browserName: _browser }, use) => {
    const parent = await startForeignSite();
    await use(parent);
    parent.stop();
  },
  stranger: async ({ browserName: _browser }, use) => {
    const stranger = await startForeignSite();
    await use(stranger);
    stranger.stop();
  },
  parentOrigins: ({ parent }, use) => use([parent.origin]),
});

type HostPage = {
  /** The origin of the deposit page. */
  framed: string;
  /** The answers of `getToken`, at first and after an expiry; a new user of the sandbox if absent. */
  tokens?: { start: string; expired: string };
  /** Further options of `mountDeposit`, as the text of an object's content. */
  options?: string;
  /** Attributes of the scripts and the style, such as a nonce. */
  attributes?: string;
  /** Attributes of the script `embed.js` alone. */
  embedAttributes?: string;
};

/** The strictest policy of a host's page: what it loads has this nonce, and Trusted Types are demanded of it. */
export const strictNonce = 'r4nd0m';
export function toStrictPolicy(framed: string): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    `script-src 'nonce-${strictNonce}'`,
    `style-src 'nonce-${strictNonce}'`,
    `frame-src ${framed}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * A host's page that mounts the deposit page with `embed.js` into `#box`. It keeps what it hears in `window.events` and
 * `window.reasons`, the handle in `window.mounted`, and mounts again with `window.mount(options)`.
 */
export function toHostPage(host: HostPage): string {
  const { framed, options = '', attributes = '', embedAttributes = '' } = host;
  const token = createScenarioToken('fifty');
  const tokens = host.tokens ?? { start: token, expired: token };
  return `<!doctype html><html lang="en"><title>Shop</title>
    <style ${attributes}>#box, #other { height: 700px; }</style>
    <div id="box"></div>
    <script src="${framed}/deposit/embed.js" ${attributes} ${embedAttributes}></script>
    <script ${attributes}>
      const tokens = ${JSON.stringify(tokens)};
      window.events = [];
      window.reasons = [];
      window.mount = ({ box = document.querySelector('#box'), ...more } = {}) =>
        AssetPayDeposit.mountDeposit(box, {
          src: '${framed}/deposit/',
          getToken: async ({ reason }) => { reasons.push(reason); return tokens[reason]; },
          onEvent: (event) => { events.push(event); },
          ${options}
          ...more,
        });
      window.mounted = window.mount();
    </script>`;
}

/** The messages of one type that the host has heard, without the envelope. */
export function readEvents(page: Page, type: string): Promise<unknown[]> {
  return page.evaluate((wanted) => {
    const events: unknown = Reflect.get(window, 'events');
    if (!Array.isArray(events)) return [];
    return events.flatMap(({ source: _source, version: _version, id: _id, ...event }) =>
      event.type === wanted ? [event] : [],
    );
  }, type);
}

/** The deposit page inside the frame, by role and name. */
export function readFrame(page: Page, selector = 'iframe') {
  const framed = page.frameLocator(selector);
  const basket = framed.getByRole('region', { name: 'Basket' });
  const inventory = framed.getByRole('listbox', { name: 'Inventory' });
  return {
    framed,
    basket,
    /** Waits until there is something to pick, and a basket for it. */
    settle: async () => {
      await framed.getByText('50 of 50 items', { exact: true }).waitFor();
      await basket.getByRole('button', { name: /^Deposit/ }).waitFor();
    },
    pickFirst: () => inventory.getByRole('option', { disabled: false }).first().click(),
    /** From the basket to the request. */
    confirm: async () => {
      await basket.getByRole('button', { name: /^Deposit/ }).click();
      await framed.getByRole('button', { name: /^Confirm deposit/ }).click();
    },
  };
}
