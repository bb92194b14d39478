import type { Page } from '@playwright/test';
import { otherMerchant } from '../../sandbox/merchants/merchants';
import { findLeaks, toSecrets } from '../support/leaks/findLeaks';
import { loadedAddressPlaces, sessionKey } from '../support/leaks/readPlaces';
import { watchTraces } from '../support/leaks/watchTraces';
import { createScreenCheck } from '../support/page/createScreenCheck';
import { createScenarioToken, expect } from '../support/page/test';
import {
  createClientToken,
  type Installation,
  plainSite,
  readCheck,
  type Setup,
  test,
} from '../support/servers/checkedInstallation';
import { toHostPage } from '../support/servers/embedHost';

// A mistake may be one that the policy refuses.
test.use({ breaksPolicy: true });

type Mistake = Setup & {
  /** The sentence that names it, and a line that mends it. */
  named: RegExp;
  line?: RegExp;
  /** Sentences that it makes true as well. */
  also?: RegExp;
  token?: () => string;
  /** A query beside `check=1`. */
  query?: (installation: Installation) => string;
  /** Prepares the browser. */
  prepare?: (page: Page) => Promise<void>;
  /** The address of the page. */
  at?: string;
};

const hourMs = 60 * 60 * 1_000;
const year = 'public, max-age=31536000, immutable';

/** Leaves a header out, however it is written. */
function without<Value>(name: string, headers: Record<string, Value>): Record<string, Value> {
  const kept = Object.entries(headers).filter(([key]) => key.toLowerCase() !== name);
  return Object.fromEntries(kept);
}

/** Changes the headers of one kind of file. */
const alterFile =
  (kind: RegExp, changes: Record<string, string>) =>
  (name: string, headers: Record<string, string>): Record<string, string> =>
    kind.test(name) ? { ...headers, ...changes } : headers;

const mistakes: Record<string, Mistake> = {
  'no parentOrigins': {
    config: { parentOrigins: undefined },
    query: ({ parent }) => `&embed=1&host=${parent.origin}`,
    named: /FAULT http:\S+ is not in `parentOrigins`/,
    line: /"parentOrigins": \["http:\/\/127/,
  },
  'headers that were made before parentOrigins': {
    host: { headersOf: { parentOrigins: ['https://old.example'] } },
    named: /FAULT The policy keeps http:\S+ from embedding the page/,
    also: /FAULT The policy does not let the page reach/,
    line: /Content-Security-Policy: .*frame-ancestors http:\/\/127/,
  },
  'no policy at all': {
    host: { alter: (_name, headers) => without('content-security-policy', headers) },
    named: /WARNING The host sends no Content-Security-Policy/,
    line: /node hosting\/writeHeaders.mjs/,
  },
  'a policy that keeps the icons out': {
    host: {
      alter: (_name, headers) => ({
        ...headers,
        'Content-Security-Policy': String(headers['Content-Security-Policy']).replace(
          /img-src[^;]*/,
          "img-src 'self'",
        ),
      }),
    },
    named: /FAULT The policy does not let the page reach .*`steamImageBaseUrl`/,
    line: /img-src 'self' http:\/\/127/,
  },
  'a token that has ended': {
    token: () => createClientToken(Date.now() - 30 * hourMs),
    named: /FAULT The token ended at /,
    also: /FAULT The API refuses the token: status 401, INVALID_TOKEN/,
  },
  'a token of another merchant': {
    token: () => createClientToken(Date.now(), otherMerchant),
    named: /FAULT The token is of another merchant/,
  },
  'a text that is no token': {
    config: { merchantId: undefined },
    token: () => 'api-key-of-somebody',
    named: /FAULT The token has the form of no client token/,
    also: /merchantId|FAULT The API refuses the token/,
  },
  'no merchantId': {
    config: { merchantId: undefined },
    named: /WARNING `merchantId` is not set/,
    line: /"merchantId": "site-42"/,
  },
  'an API without CORS': {
    api: (headers) => without('access-control-allow-origin', headers),
    named: /FAULT http:\S+ answers, and does not let this page read its answers/,
    line: /Access-Control-Allow-Origin: http:\/\/127/,
  },
  'an API whose preflight does not know Authorization': {
    api: (headers) => without('access-control-allow-headers', headers),
    named: /FAULT http:\S+ refuses requests with `Authorization`/,
    line: /Access-Control-Allow-Headers: Authorization/,
  },
  'an API that hides Retry-After': {
    config: { merchantId: undefined },
    api: (headers) => without('access-control-expose-headers', headers),
    token: () => createScenarioToken('rate-limited'),
    named: /WARNING The API asks for patience \(status 429\), and `Retry-After` does not reach/,
    also: /merchantId|The token has the form of no client token/,
    line: /Access-Control-Expose-Headers: Retry-After/,
  },
  'an API that is a website': {
    config: { apiBaseUrl: '/deposit' },
    named: /FAULT `apiBaseUrl` does not lead to the API/,
  },
  'an index.html that is kept for a year': {
    host: { alter: alterFile(/^$/, { 'Cache-Control': year }) },
    named: /FAULT Browsers keep `index.html` for 31536000 s/,
    line: /Cache-Control: no-cache/,
  },
  'files of assets/ that are asked for each time': {
    host: { alter: alterFile(/^assets\//, { 'Cache-Control': 'no-cache' }) },
    named: /WARNING Browsers ask for each file of `assets\/` again/,
    line: /max-age=31536000, immutable/,
  },
  'an embed.js that other origins may not load': {
    host: { alter: alterFile(/^embed/, { 'Cross-Origin-Resource-Policy': 'same-origin' }) },
    named: /FAULT Pages of other origins cannot load `embed.js`/,
    line: /Cross-Origin-Resource-Policy: cross-origin/,
  },
  'a value of config.json that cannot be used': {
    config: { steamImageBaseUrl: 'community.akamai.steamstatic.com' },
    host: { headersOf: {} },
    named: /FAULT `steamImageBaseUrl` in `config.json` has a value that cannot be used/,
    line: /"steamImageBaseUrl": "https:/,
  },
  'a text of the site that the page does not have': {
    config: { messages: { de: { 'app/words.titel': 'Einlösen' } } },
    named: /FAULT `messages.de.app\/words.titel \(there is no such text\)` in `config.json`/,
    line: /"messages": \{/,
  },
  'a colour of config.json that is none': {
    config: { theme: { accent: 'reddish' } },
    named: /FAULT `theme.accent` in `config.json` has a value that cannot be used/,
    line: /"theme": \{/,
  },
  'a key of config.json that nobody reads': {
    config: { merchantID: 'site-42' },
    named: /WARNING `merchantID` in `config.json` is no key .* Did you mean `merchantId`/,
  },
  'plain http': {
    at: `${plainSite}/deposit/`,
    prepare: playPlainSite,
    named: /FAULT The page is reached by plain HTTP/,
    // The browser keeps it from servers of this machine, where the API of the test is.
    also: /There is no answer from|did not come from/,
    line: /return 301 https:/,
  },
  // The last: the clock is that of all pages of the browser.
  'a device whose clock is two hours ahead': {
    prepare: (page) => page.clock.setSystemTime(Date.now() + 2 * hourMs),
    named: /WARNING The clocks? (differ|of)/,
  },
};

/** Lets the host answer at an address of plain http as well. */
async function playPlainSite(page: Page): Promise<void> {
  const host = new URL(page.url() || 'about:blank');
  await page.route(`${plainSite}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(`${host.origin}${pathname}`) });
  });
}

/** Everything that is wrong by a report. */
const listNamed = (report: string) => report.match(/^(FAULT|WARNING) .*/gm) ?? [];

test('each mistake of an installation is named, with the line that mends it', async ({
  context,
  installation,
}) => {
  test.slow();
  for (const [title, mistake] of Object.entries(mistakes)) {
    await test.step(title, async () => {
      const { page: address, set } = installation;
      set(mistake);
      const page = await context.newPage();
      await page.goto(`${address}embed.js`);
      await mistake.prepare?.(page);
      const token = mistake.token?.() ?? createClientToken();
      // Another query: the browser may have kept the page of the step before, for a year.
      const query = `?check=1&step=${encodeURIComponent(title)}${mistake.query?.(installation) ?? ''}`;
      await page.goto(`${mistake.at ?? address}${query}#token=${token}`);
      const report = await readCheck(page);
      expect(report).toMatch(mistake.named);
      expect(report).toMatch(mistake.line ?? /./);
      const { named, also = named } = mistake;
      const others = listNamed(report).filter((one) => !named.test(one) && !also.test(one));
      expect(others).toEqual([]);
      await page.close();
    });
  }
});

const right = /^Check of this installation\s+Nothing is wrong, as far as a page can see\./;

test('a right installation has no fault and no warning, alone and in a frame', async ({
  page,
  installation,
}) => {
  installation.set({});
  await page.goto(`?check=1#token=${createClientToken()}`);
  const alone = await readCheck(page);
  expect(alone).toMatch(right);
  expect(alone).not.toMatch(/FAULT|WARNING/);
  expect(alone).toContain('Pictures come from');
  await (await createScreenCheck(page))('the check of an installation');

  const token = createClientToken();
  const options = `src: '${installation.page}?check=1',`;
  const { origin } = new URL(installation.page);
  installation.parent.show(
    toHostPage({ framed: origin, tokens: { start: token, expired: token }, options }),
  );
  await page.goto(installation.parent.origin);
  const framed = await readCheck(page, 'iframe');
  expect(framed).toMatch(right);
  expect(framed).toContain(`${installation.parent.origin} may embed the page`);
});

test('the check deposits nothing and asks for no more than it names', async ({
  page,
  installation,
}) => {
  installation.set({});
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/assets\/(?!index-visit)|favicon/.test(pathname)) {
      asked.push(`${request.method()} ${pathname.replace(/-[\w-]{6}\.js|(image\/).*/, '$1')}`);
    }
  });
  await page.goto(`?check=1#token=${createClientToken()}`);
  await readCheck(page);
  const own = ['/deposit/', '/deposit/', '/deposit/config.json', '/deposit/config.json'];
  const others = [
    '/deposit/embed.js',
    '/deposit/assets/index-visit',
    '/deposit/assets/index-visit',
  ];
  const api = ['/client/inventory', '/client/inventory', '/sandbox/image/'];
  expect(asked.toSorted()).toEqual(
    [...own, ...others, ...api].map((path) => `GET ${path}`).toSorted(),
  );
});

test('no part of the token and no Steam ID is in the report, on the page or in any other request', async ({
  page,
  context,
  installation,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  installation.set({});
  const token = createClientToken();
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const steamId = { name: 'the Steam ID', text: String(claims.client.steamID) };
  const watch = watchTraces(context, installation.api);
  await page.goto(`?check=1#token=${token}`);
  await readCheck(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  // The page may write to the clipboard alone.
  const reader = await context.newPage();
  await reader.goto(installation.parent.origin);
  const report = await reader.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('FINE: The API answers this page');
  await watch.note(page.mainFrame(), 'in the check');
  // A token of the address stays here until a reload (SECURITY.md).
  const known = [`the session storage of ${sessionKey}`, ...loadedAddressPlaces];
  const traces = (await watch.collect()).filter(
    ({ place }) => !known.some((allowed) => place.startsWith(allowed)),
  );
  const copied = { place: 'the report', text: report };
  expect(findLeaks([...traces, copied], [...toSecrets('the token', token), steamId])).toEqual([]);
});

test('a frame that stays empty names the address of the check, which says why', async ({
  page,
  installation,
}) => {
  installation.set({ config: { parentOrigins: ['https://old.example'] } });
  const { origin } = new URL(installation.page);
  installation.parent.show(toHostPage({ framed: origin, options: 'timeoutMs: 500,' }));
  await page.goto(installation.parent.origin);
  const readCheckAddress = () =>
    page.evaluate(() => {
      const events: { key?: string; check?: string }[] = Reflect.get(window, 'events');
      return events.find(({ key }) => key === 'EMBED_TIMED_OUT')?.check;
    });
  await expect.poll(readCheckAddress).toContain('check=1');
  await page.goto(String(await readCheckAddress()));
  expect(await readCheck(page)).toContain(
    `${installation.parent.origin} is not in \`parentOrigins\``,
  );
});
