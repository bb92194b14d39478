import { cards } from '../support/page/grid';
import { createScenarioToken, expect, openScenario, test } from '../support/page/test';
import { createHostedTest } from '../support/servers/hostedPage';
import { startNodeHost } from '../support/servers/startNodeHost';

const hostedTest = createHostedTest(startNodeHost);

hostedTest('the host of the pictures learns neither page nor person', async ({ page, hosted }) => {
  const asked: Record<string, string>[] = [];
  page.on('requestfinished', async (request) => {
    const isPicture = request.url().includes('/sandbox/image/');
    if (isPicture) asked.push(await request.allHeaders());
  });
  const token = createScenarioToken('fifty');
  await page.goto(`${hosted.origin}/deposit/?search=a#token=${token}`);
  await expect(cards(page).first()).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(3);
  for (const headers of asked) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(JSON.stringify(headers)).not.toContain(token);
  }
});

/** A picture that would run code and load files, if it were more than a picture. */
const program = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" onload="fetch('/planted/load')">
  <script>fetch('/planted/script')</script>
  <image href="/planted/image" width="8" height="8" />
  <foreignObject width="8" height="8"><iframe xmlns="http://www.w3.org/1999/xhtml" src="/planted/frame" /></foreignObject>
  <rect width="64" height="64" fill="red" />
</svg>`;

test('a picture that is a program is drawn and runs nothing', async ({ page }) => {
  const planted: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/planted/')) planted.push(request.url());
  });
  await page.route('**/sandbox/image/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: program }),
  );
  await openScenario(page, 'fifty');
  const picture = cards(page).first().locator('img').first();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(64);
  await page.reload();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(64);
  expect(planted).toEqual([]);
});
