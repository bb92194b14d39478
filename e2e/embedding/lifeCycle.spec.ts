import { randomInt } from 'node:crypto';
import { createToken } from '../../sandbox/merchants/tokens';
import { createScenarioToken, expect } from '../support/page/test';
import { readEvents, readFrame, test, toHostPage } from '../support/servers/embedHost';

/** Two tokens of one new player of the sandbox. */
function createTokens() {
  const steamID = `76561${randomInt(1e11, 1e12)}`;
  const tradeUrl = 'https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=s3cr3tUr';
  const client = { steamID, tradeUrl, clientId: 'sandbox-fifty' };
  const start = createToken(client, Date.now() - 1_000);
  return { steamID, start, expired: createToken(client, Date.now()) };
}

test('a whole deposit in the frame, in which the token expires: the host gives another and hears it all', async ({
  page,
  hosted,
  parent,
}) => {
  const { steamID, ...tokens } = createTokens();
  const made: { id: string; totalPrice: number }[] = [];
  await page.route('**/client/trading/deposit', async (route) => {
    const { authorization } = await route.request().allHeaders();
    if (authorization === tokens.start) {
      const error = { code: 1102, key: 'INVALID_TOKEN', message: 'Invalid or expired token' };
      return route.fulfill({ status: 401, json: { requestId: 'late', success: false, error } });
    }
    const response = await route.fetch();
    const { data } = await response.json();
    made.push(data);
    return route.fulfill({ response });
  });
  parent.show(toHostPage({ framed: hosted.origin, tokens }));
  await page.goto(parent.origin);
  const { framed, settle, pickFirst, confirm } = readFrame(page);
  await settle();
  await pickFirst();
  await confirm();
  await framed
    .getByRole('link', { name: /^Accept in Steam/ })
    .first()
    .waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'reasons'))).toEqual(['start', 'expired']);
  expect(made).toHaveLength(1);
  const created = await readEvents(page, 'deposit.created');
  expect(created).toHaveLength(1);
  expect(created[0]).toMatchObject({
    tradeId: made[0]?.id,
    game: '730',
    externalId: expect.any(String),
    cents: Math.round((made[0]?.totalPrice ?? 0) * 100),
  });
  await expect
    .poll(async () => (await readEvents(page, 'deposit.status')).at(-1))
    .toMatchObject({ tradeId: made[0]?.id, status: 'active' });
  expect((await readEvents(page, 'selection')).at(-1)).toMatchObject({ count: 0, cents: 0 });
  const all = JSON.stringify(await page.evaluate(() => Reflect.get(window, 'events')));
  for (const secret of [steamID, 's3cr3tUr', tokens.start, tokens.expired]) {
    expect(all).not.toContain(secret);
  }
});

test('a container removed while a deposit leaves: the next frame finds it, and nothing is sent twice', async ({
  page,
  hosted,
  parent,
}) => {
  const { steamID: _steamID, ...tokens } = createTokens();
  let deposits = 0;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/client/trading/deposit', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    deposits += 1;
    await route.fetch();
    arrive();
    // The answer is lost with its frame.
    return route.abort().catch(() => undefined);
  });
  parent.show(toHostPage({ framed: hosted.origin, tokens }));
  await page.goto(parent.origin);
  const { settle, pickFirst, confirm } = readFrame(page);
  await settle();
  await pickFirst();
  await Promise.all([
    confirm(),
    page.waitForRequest(
      (request) => request.url().endsWith('/deposit') && request.method() === 'POST',
    ),
  ]);
  await page.evaluate(() => document.querySelector('#box')?.remove());
  await arrived;
  await page.evaluate(() => {
    Reflect.get(window, 'mounted').destroy();
    const box = document.createElement('div');
    box.id = 'other';
    document.body.append(box);
    Reflect.set(window, 'mounted', Reflect.get(window, 'mount')({ box }));
  });
  await expect
    .poll(async () => (await readEvents(page, 'deposit.status')).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  expect(deposits).toBe(1);
});

test('a frame that is loaded anew is answered again, and follows the host as before', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  const { framed, settle } = readFrame(page);
  await settle();
  await framed.locator('html').evaluate(() => window.location.reload());
  await expect.poll(async () => (await readEvents(page, 'ready')).length).toBe(2);
  await settle();
  expect(await page.evaluate(() => Reflect.get(window, 'reasons'))).toEqual(['start', 'start']);
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ theme: 'light' }));
  await expect(framed.locator('html')).toHaveCSS('background-color', 'rgb(243, 244, 247)');
});

test('two instances: one is destroyed, the other goes on', async ({ page, hosted, parent }) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'other';
    document.body.append(box);
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    const onEvent = (event: unknown) => heard.push(event);
    Reflect.get(window, 'mount')({ box, game: '252490', theme: 'light', onEvent });
  });
  const other = readFrame(page, '#other iframe');
  await expect(other.framed.getByRole('radio', { name: /^Rust/ })).toBeChecked();
  await expect(page.locator('#box iframe')).toHaveCSS('color-scheme', 'light dark');
  const before = await page.evaluate(() => {
    Reflect.get(window, 'mounted').destroy();
    return Reflect.get(window, 'events').length;
  });
  await other.basket.getByRole('button', { name: /^Deposit/ }).waitFor();
  await other.pickFirst();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard').at(-1)))
    .toMatchObject({ type: 'selection', game: '252490', count: 1 });
  expect(await page.evaluate(() => Reflect.get(window, 'events').length)).toBe(before);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('mounted twice at once, as StrictMode does, one page is left and works', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  await page.evaluate(() => {
    Reflect.get(window, 'mounted').destroy();
    Reflect.get(window, 'events').length = 0;
    Reflect.get(window, 'mount')().destroy();
    Reflect.get(window, 'mount')();
  });
  await expect(page.locator('iframe')).toHaveCount(1);
  await readFrame(page).settle();
  expect(await readEvents(page, 'ready')).toHaveLength(1);
});

test('mounted and destroyed fifty times, it leaves no frame, no document and no listener', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await page.evaluate(() => Reflect.get(window, 'mounted').destroy());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await measure();
  await page.evaluate(async () => {
    for (let times = 0; times < 50; times += 1) {
      const mounted = Reflect.get(window, 'mount')();
      // Some frames are gone at once, others in the middle of their load.
      if (times % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 40));
      mounted.destroy();
    }
  });
  await expect
    .poll(async () => {
      const { JSEventListeners, Frames, Documents } = await measure();
      return [
        (JSEventListeners ?? 0) <= (before.JSEventListeners ?? 0),
        (Frames ?? 0) <= (before.Frames ?? 0),
        (Documents ?? 0) <= (before.Documents ?? 0),
      ];
    })
    .toEqual([true, true, true]);
});

test('a host that speaks the protocol by hand, and listens after 2.5 seconds, is heard', async ({
  page,
  hosted,
  parent,
}) => {
  const token = JSON.stringify(createScenarioToken('fifty'));
  const src = `${hosted.origin}/deposit/?embed=mine&host=${encodeURIComponent(parent.origin)}`;
  parent.show(`<!doctype html><iframe src="${src}" width="1200" height="700"></iframe><script>
    window.events = [];
    const envelope = { source: 'assetpay-deposit', version: 1, id: 'mine' };
    const listen = ({ data, source, origin }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        window.events.push(data);
        if (data.type === 'tokenRequest')
          port1.postMessage({ ...envelope, type: 'token', request: data.request, token: ${token} });
      };
      const settings = { theme: 'light' };
      source.postMessage({ ...envelope, type: 'welcome', nonce: data.nonce, settings }, origin, [port2]);
    };
    setTimeout(addEventListener, 2500, 'message', listen);
  </script>`);
  await page.goto(parent.origin);
  const { framed, settle } = readFrame(page);
  await settle();
  await expect(framed.locator('html')).toHaveCSS('background-color', 'rgb(243, 244, 247)');
  expect(await readEvents(page, 'ready')).toHaveLength(1);
});

test('a host’s script that runs before its body, and one that comes late, both have their page', async ({
  page,
  hosted,
  parent,
}) => {
  const script = `${hosted.origin}/deposit/embed.js`;
  const mount = `AssetPayDeposit.mountDeposit(box, {
    src: '${hosted.origin}/deposit/',
    getToken: () => ${JSON.stringify(createScenarioToken('fifty'))},
    onEvent: (event) => { events.push(event); },
  })`;
  // The early one mounts into an element that is in no document yet; the late one comes with everything else done.
  parent.show(`<!doctype html><html lang="en"><head><title>Shop</title>
    <script>window.events = [];</script>
    <script src="${script}"></script>
    <script>
      const early = document.createElement('div');
      early.id = 'early';
      early.style.height = '700px';
      { const box = early; ${mount}; }
      addEventListener('DOMContentLoaded', () => document.body.append(early));
    </script></head><body><div id="late" style="height: 700px"></div></body></html>`);
  await page.goto(parent.origin);
  await readFrame(page, '#early iframe').settle();
  await page.evaluate((src) => {
    Reflect.deleteProperty(window, 'AssetPayDeposit');
    const late = document.createElement('script');
    late.src = src;
    late.id = 'script';
    document.head.append(late);
  }, script);
  await expect.poll(() => page.evaluate(() => 'AssetPayDeposit' in window)).toBe(true);
  await page.evaluate((code) => {
    const late = document.createElement('script');
    late.textContent = `{ const box = document.querySelector('#late'); ${code}; }`;
    document.head.append(late);
  }, mount);
  await readFrame(page, '#late iframe').settle();
  expect(await readEvents(page, 'ready')).toHaveLength(2);
});
