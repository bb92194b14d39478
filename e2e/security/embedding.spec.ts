import { createScenarioToken, expect } from '../support/page/test';
import { test } from '../support/servers/embedHost';

/** A page that frames this one and hands a token to whoever asks, as the README tells merchants to. */
function toParentPage(framed: string): string {
  const token = JSON.stringify(createScenarioToken('fifty'));
  return `<!doctype html><iframe src="${framed}" width="1000" height="700"></iframe><script>
    window.asked = [];
    addEventListener('message', ({ data, source, origin }) => {
      window.asked.push(origin);
      source.postMessage({ source: data.source, version: 1, type: 'token', token: ${token} }, origin);
    });
  </script>`;
}

/** The same, of a site that is slow: it listens only after 2.5 seconds. */
function toLateParentPage(framed: string): string {
  return toParentPage(framed).replace('addEventListener(', 'setTimeout(addEventListener, 2500, ');
}

test('a player of a slow site, which listens after 2.5 seconds, is signed in all the same', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toLateParentPage(`${hosted.origin}/deposit/`));
  await page.goto(parent.origin);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('50 of 50 items', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([hosted.origin]);
});

test('an origin of parentOrigins may embed the page and hand it a token', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toParentPage(`${hosted.origin}/deposit/`));
  await page.goto(parent.origin);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('50 of 50 items', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([hosted.origin]);
});

test.describe('for any other origin', () => {
  test.use({
    breaksPolicy: true,
    allowedHosts: async ({ stranger, hosted }, use) => {
      const origins = [stranger.origin, hosted.origin];
      await use(origins.map((origin) => new URL(origin).host));
    },
  });

  test('the page opens in no frame of any other origin, nor asks it for a token', async ({
    page,
    hosted,
    stranger,
  }) => {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    stranger.show(toParentPage(`${hosted.origin}/deposit/`));
    await page.goto(stranger.origin);
    await refused;
    await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([]);
  });
});
