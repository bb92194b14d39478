import { cards } from '../support/page/grid';
import { createScenarioToken, expect, test } from '../support/page/test';

test('a native app signs its player in, hears of items and picks, and changes the theme; no token leaves', async ({
  page,
}) => {
  const token = createScenarioToken('fifty');
  // An app's web view: it hears text by an object of its own, and answers by the object of the page.
  await page.addInitScript((secret) => {
    const heard: Record<string, unknown>[] = [];
    const answer = (message: object) => {
      const envelope = { source: 'assetpay-deposit', version: 1, id: 'app' };
      Reflect.get(window, 'AssetPayDepositPage').postMessage(
        JSON.stringify({ ...envelope, ...message }),
      );
    };
    const postMessage = (text: string) => {
      const message = JSON.parse(text);
      heard.push(message);
      const { type, nonce, request } = message;
      if (type === 'hello') setTimeout(answer, 0, { type: 'welcome', nonce, settings: {} });
      if (type === 'tokenRequest') setTimeout(answer, 0, { type: 'token', request, token: secret });
    };
    Object.assign(window, { heard, answer, AssetPayDepositConsumer: { postMessage } });
  }, token);
  await page.goto('/?embed=app&host=app');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Basket' }).getByRole('button', { name: /^Deposit/ }),
  ).toBeVisible();
  await cards(page).first().click();
  const readHeard = () => page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')));
  await expect.poll(readHeard).toMatch(/"type":"selection","game":"730","count":1/);
  await page.evaluate(() =>
    Reflect.get(window, 'answer')({ type: 'update', settings: { theme: 'light' } }),
  );
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(243, 244, 247)');
  expect(await readHeard()).not.toContain(token);
});

test('in a browser host=app asks nobody, neither the endpoint of the site nor a link', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/client|token$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  await page.goto(`/?embed=app&host=app#token=${createScenarioToken('fifty')}`);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(asked).toEqual([]);
});
