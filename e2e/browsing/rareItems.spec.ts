import { basket, openReview, review } from '../support/page/deposits';
import { cards, grid, readCards } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

const offer = { accepted: true, maxAmount: 1 };
const base = { iconUrl: 'icon', appid: 730, tradable: true, type: 'Rifle' };
const items = [
  {
    ...base,
    id: 'low',
    marketHashName: 'AK-47 | Redline (Field-Tested)',
    offer: { ...offer, price: 8 },
    marketPrice: 10,
    stickers: [{ name: 'Titan (Holo) | Katowice 2014', slot: 0, iconUrl: 'icon' }],
  },
  {
    ...base,
    id: 'new',
    marketHashName: 'M4A1-S | Knight (Factory New)',
    exterior: 'Factory New',
    wear: '0.0041',
    offer: { ...offer, price: 30 },
    marketPrice: 40,
  },
  { ...base, id: 'plain', marketHashName: 'Fever Case', offer: { ...offer, price: 2 } },
];

test.use({ served: { success: true, data: { inventory: items, count: 3 } } });

test('an item that may be worth more has a badge, and its own line in the review', async ({
  page,
}) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(3);
  const told = (await readCards(page)).map(({ description }) => description);
  expect(told[0]).toContain('Old sticker');
  expect(told[1]).toContain('Low float');
  expect(told[2]).not.toMatch(/Old sticker|float/);
  await expect(cards(page).nth(1).getByText('Low float', { exact: true })).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await openReview(page);
  const specials = review(page).getByRole('listitem');
  await expect(specials.filter({ hasText: 'Titan (Holo) | Katowice 2014' }).first()).toBeVisible();
  await expect(specials.filter({ hasText: '0.0041' }).first()).toBeVisible();
});

test('totals are shown for all items, for the matches and for the picks', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/^Worth/)).toBeVisible();
  const line = page.getByRole('region', { name: 'Your items' }).getByRole('paragraph');
  await expect(line.filter({ hasText: 'Worth' })).toContainText('$40.00 · 76% of market');
  await page.getByRole('searchbox').fill('knight');
  await expect(line.filter({ hasText: 'Worth' })).toContainText('$30.00 of $40.00 · 75% of market');
  await cards(page).first().click();
  await expect(basket(page)).toContainText('$30.00');
  await expect(basket(page)).toContainText('75% of market, a reference price');
});
