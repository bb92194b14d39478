import { createScenarioToken, expect } from '../support/page/test';
import { readEvents, readFrame, test, toHostPage } from '../support/servers/embedHost';

test.use({
  breaksPolicy: true,
  allowedHosts: async ({ stranger, parent, hosted }, use) => {
    const origins = [stranger.origin, parent.origin, hosted.origin];
    const api = String(hosted.config.apiBaseUrl);
    await use([...origins, api].map((origin) => new URL(origin).host));
  },
});

/** A page that frames this one under a name of its choice, offers it all it has, and keeps what it hears. */
function toForeignPage(framed: string, host: string): string {
  const token = JSON.stringify(createScenarioToken('fifty'));
  const src = `${framed}/deposit/?embed=mine&host=${encodeURIComponent(host)}`;
  return `<!doctype html><iframe src="${src}" width="1000" height="700"></iframe><script>
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
    const envelope = { source: 'assetpay-deposit', version: 1, id: 'mine' };
    setInterval(() => {
      const page = document.querySelector('iframe').contentWindow;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => window.heard.push(data);
      page.postMessage({ ...envelope, type: 'welcome', nonce: 'n', settings: { theme: 'light' } }, '*', [port2]);
      page.postMessage({ ...envelope, type: 'token', request: 1, token: ${token} }, '*');
      page.postMessage({ source: 'assetpay-deposit', version: 1, type: 'token', token: ${token} }, '*');
    }, 100);
  </script>`;
}

for (const liar of ['names itself', 'names another that may embed the page'] as const) {
  test(`a stranger that ${liar}, on a host that sends no headers, hears nothing and signs nobody in`, async ({
    page,
    hosted,
    parent,
    stranger,
  }) => {
    // Without the headers nothing keeps the page out of a stranger's frame but its own care.
    await page.route(
      ({ pathname }) => pathname === '/deposit/',
      async (route) => {
        const response = await route.fetch();
        const {
          'content-security-policy': _policy,
          'x-frame-options': _frames,
          ...headers
        } = response.headers();
        return route.fulfill({ response, headers });
      },
    );
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/client/')) asked.push(request.url());
    });
    const host = liar === 'names itself' ? stranger.origin : parent.origin;
    stranger.show(toForeignPage(hosted.origin, host));
    await page.goto(stranger.origin);
    const { framed } = readFrame(page);
    await expect(framed.getByRole('alert')).toBeVisible();
    const inventory = framed.getByRole('listbox', { name: 'Inventory' });
    await expect(inventory.getByRole('option')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(asked).toEqual([]);
    await expect(framed.locator('html')).toHaveCSS('background-color', 'rgb(12, 14, 19)');
  });
}

test('a foreign frame beside the page is neither host nor page, whatever it says', async ({
  page,
  hosted,
  parent,
  stranger,
}) => {
  const token = JSON.stringify(createScenarioToken('fifty'));
  stranger.show(`<!doctype html><script>
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
    setInterval(() => {
      const id = new URL(location.href).searchParams.get('id');
      const envelope = { source: 'assetpay-deposit', version: 1, id };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => window.heard.push(data);
      parent.postMessage({ ...envelope, type: 'hello', versions: [1], nonce: String(Math.random()) }, '*');
      parent.frames[0].postMessage({ ...envelope, type: 'welcome', nonce: 'n', settings: { theme: 'light' } }, '*', [port2]);
      parent.frames[0].postMessage({ ...envelope, type: 'token', request: 1, token: ${token} }, '*');
    }, 50);
  </script>`);
  parent.show(toHostPage({ framed: hosted.origin, options: "theme: 'dark'," }));
  await page.goto(parent.origin);
  await page.evaluate((origin) => {
    const id = new URL(document.querySelector('iframe')?.src ?? '').searchParams.get('embed');
    const frame = document.createElement('iframe');
    frame.id = 'foreign';
    frame.src = `${origin}/?id=${id}`;
    document.body.append(frame);
  }, stranger.origin);
  const { framed, settle } = readFrame(page, '#box iframe');
  await settle();
  await expect(framed.locator('html')).toHaveCSS('background-color', 'rgb(12, 14, 19)');
  expect(await readEvents(page, 'ready')).toHaveLength(1);
  const foreign = page.frameLocator('#foreign').locator('html');
  expect(await foreign.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('no other file of the page is lent to another origin', async ({ page, hosted, stranger }) => {
  const html = await (await page.request.get(`${hosted.origin}/deposit/`)).text();
  const [asset = ''] = html.match(/assets\/index-[^"]+\.js/) ?? [];
  stranger.show('<!doctype html><title>Stranger</title>');
  await page.goto(stranger.origin);
  const load = (name: string) =>
    page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.onload = () => resolve('runs');
          script.onerror = () => resolve('refused');
          script.src = src;
          document.head.append(script);
        }),
      `${hosted.origin}/deposit/${name}`,
    );
  expect(await load('embed.js')).toBe('runs');
  expect(await load('embed-element.js')).toBe('runs');
  expect(await load(asset)).toBe('refused');
});
