import type { Locator } from '@playwright/test';
import { grid } from '../support/page/grid';
import { expect, expectNoAxeViolations } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** The certificate of a real StatTrak™ MAC-10 | Ensnared (Field-Tested) with a count of 251. */
const certificate =
  '6171E4E6B9A5E1607970418A694962516859A395E59362219C622961319A60096F1169894F33E6';

const item = {
  id: 'one',
  assetId: '34503787397',
  name: 'StatTrak™ MAC-10 | Ensnared',
  marketHashName: 'StatTrak™ MAC-10 | Ensnared (Field-Tested)',
  type: 'SMG',
  iconUrl: 'icon',
  appid: 730,
  tradable: true,
  offer: { price: 1, accepted: true, maxAmount: 1 },
  exterior: 'Field-Tested',
  propId: certificate,
  stickers: [{ name: 'Crown', marketHashName: 'Sticker | Crown', slot: 0, iconUrl: 'icon' }],
};

test.use({ served: { success: true, data: { inventory: [item], count: 1 } } });

/** Reads the position and size of every control, as text. */
function readPlaces(details: Locator): Promise<string[]> {
  return details
    .getByRole('button')
    .or(details.getByRole('link'))
    .evaluateAll((controls) =>
      controls.map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        return `${control.textContent} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
    );
}

for (const size of [
  { width: 390, height: 1_400 },
  { width: 1_366, height: 768 },
]) {
  test(`a certificate read late moves nothing that can be clicked, ${size.width} px wide`, async ({
    page,
  }) => {
    let letThrough = () => {};
    const isSeen = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/readCertificate-.*\.js/, async (route) => {
      await isSeen;
      await route.continue();
    });
    await page.setViewportSize(size);
    await page.goto('/');
    await grid(page).focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('dialog', { name: item.marketHashName });
    await expect(details.getByRole('button', { name: 'Copy asset ID' })).toBeVisible();
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    const before = await readPlaces(details);
    letThrough();
    await expect(details).toContainText('StatTrak™ count251');
    expect(await readPlaces(details)).toEqual(before);
    await expectNoAxeViolations(page);
  });
}

test('details work without the code that reads certificates', async ({ page }) => {
  await page.route(/readCertificate-.*\.js/, (route) => route.abort());
  await page.goto('/');
  await grid(page).focus();
  const lost = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('readCertificate'),
  );
  await page.keyboard.press('Enter');
  await lost;
  const details = page.getByRole('dialog', { name: item.marketHashName });
  await expect(details.getByRole('link', { name: 'Inspect in game' })).toBeVisible();
  await expect(details).not.toContainText('certificate');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
