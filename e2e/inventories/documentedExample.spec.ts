import { cards, grid } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

const icon =
  'IzMF03bk9WpSBq-S-ekoE33L-iLqGFHVaU25ZzQNQcXdA3g5gMEPvUZZEfSMJ6dESN8p_2SVTY7V2N4MxGVIwXpaL3_a3Hh';
const stickerIcon = 'IzMF03bi9WpSBq-S-ekoE33L-iLqGFHVaU25Zzc...';

/** The example response of https://assetpay.gg/docs, with its abbreviated icon hashes. */
const example = {
  requestId: '8a5b1f7e-0000-4000-8000-000000000001',
  success: true,
  data: {
    inventory: [
      {
        id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
        name: 'AK-47 | Redline',
        marketHashName: 'AK-47 | Redline (Field-Tested)',
        type: 'Rifle',
        iconUrl: icon,
        appid: 730,
        tradable: true,
        marketPrice: 12.5,
        offer: { price: 10.75, reference: 'ref_abc123', accepted: true, maxAmount: 1 },
        exterior: 'Field-Tested',
        wear: '0.25432',
        rarity: 'Classified',
        color: '#D32CE6',
        paintSeed: 312,
        propId: 'S76561198012345678A12345678D8888888888888888888',
        stickers: [
          {
            name: 'Natus Vincere | Katowice 2019',
            marketHashName: 'Sticker | Natus Vincere | Katowice 2019',
            slot: 0,
            wear: 0.05,
            iconUrl: stickerIcon,
          },
        ],
      },
    ],
    count: 42,
    updatedAt: '2026-03-04T10:00:00.000Z',
    collateral: 150.0,
  },
};

test.use({ served: example });

const market = 'https://steamcommunity.com/market/listings/730/';

test('the page shows every fact of the documented example', async ({ page, baseURL }) => {
  const icons = new Set<string>();
  page.on('response', (answer) => {
    if (answer.ok() && answer.url().includes('/image/')) icons.add(new URL(answer.url()).pathname);
  });
  await page.goto('/');
  const card = cards(page);
  await expect(page.getByRole('status').filter({ hasText: 'item' })).toContainText('1 of 1 item');

  await test.step('on its card', async () => {
    await expect(card).toHaveCount(1);
    await expect(card).toHaveAccessibleName('AK-47 | Redline (Field-Tested), Field-Tested, $10.75');
    await expect(card).toContainText('AK-47');
    await expect(card).toContainText('Redline');
    await expect(card).toContainText('0.2543');
    await expect(card).toContainText('312');
    await expect(card).toContainText('$10.75');
    await expect(card).toContainText('$12.50');
    await expect(card).toContainText('86%');
    await expect(card).toHaveCSS('border-bottom-color', 'rgb(211, 44, 230)');
    await expect(card).toHaveAttribute('aria-disabled', 'false');
    await expect
      .poll(() => [...icons].sort())
      .toEqual([
        expect.stringMatching(`^/sandbox/image/${stickerIcon}/`),
        expect.stringMatching(`^/sandbox/image/${icon}/`),
      ]);
  });

  await test.step('in its details', async () => {
    await grid(page).focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('dialog', { name: 'AK-47 | Redline (Field-Tested)' });
    await expect(details).toBeVisible();
    for (const fact of [
      'Field-Tested',
      '0.25432',
      '312',
      'Classified',
      'Rifle',
      '$10.75',
      '$12.50',
    ]) {
      await expect(details.getByRole('definition').filter({ hasText: fact }).first()).toBeVisible();
    }
    const sticker = details
      .getByRole('listitem')
      .filter({ hasText: 'Natus Vincere | Katowice 2019' });
    await expect(sticker).toContainText('0.05');
    await expect(sticker.getByRole('link')).toHaveAttribute(
      'href',
      `${market}${encodeURIComponent('Sticker | Natus Vincere | Katowice 2019')}`,
    );
    await expect(details.getByRole('link', { name: 'Inspect' })).toHaveAttribute(
      'href',
      'steam://rungame/730/76561202255233023/+csgo_econ_action_preview%20S76561198012345678A12345678D8888888888888888888',
    );
    await expect(
      details.getByRole('link', { name: 'AK-47 | Redline (Field-Tested) on the Steam market' }),
    ).toHaveAttribute('href', `${market}${encodeURIComponent('AK-47 | Redline (Field-Tested)')}`);
  });

  await test.step('in its banner', async () => {
    await page.keyboard.press('Escape');
    const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
    await expect(banner).toContainText('$150.00');
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
});
