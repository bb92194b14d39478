import { basket, openPlayer, pickFirst } from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { expect, test } from '../support/page/test';

test.use({ hasTouch: true, isMobile: true });

/** A phone upright and on its side, and a tablet. */
const windows = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
];

for (const viewport of windows) {
  test(`a finger neither zooms, loses the page nor leaves a hover behind, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openPlayer(page);
    // Only a wide window shows an empty basket.
    if (viewport.width === 1024) await expect(basket(page)).toContainText('Tap items to add them');
    await pickFirst(page, 1);
    const fields = page.locator('input:not([type=radio], [type=checkbox]), select');
    await expect(fields.first()).toBeVisible();
    const sizes = await fields.evaluateAll((all) =>
      all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    );
    expect(Math.min(...sizes), 'px; iOS zooms into smaller fields').toBeGreaterThanOrEqual(16);
    const touches = await page
      .locator('button')
      .evaluateAll((all) => all.map((button) => getComputedStyle(button).touchAction));
    expect(new Set(touches), 'two quick taps are no zoom').toEqual(new Set(['manipulation']));
    expect(await page.locator('a[href^="steam:"]').filter({ visible: true }).count()).toBe(0);
  });
}

test('all of the basket’s bar opens it; a tap beside it and Escape close it, and pick nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page, 'fifty');
  await pickFirst(page, 2);
  await expect(basket(page)).toContainText(/\$150\.00 now, \$[\d,.]+ about \w{3},\s\w{3}\s\d/);
  const lines = basket(page).getByRole('listitem');
  const leave = [
    () => page.touchscreen.tap(200, 250),
    () => page.keyboard.press('Escape'),
    () => basket(page).getByRole('button', { name: 'Hide basket' }).tap(),
  ];
  for (const close of leave) {
    await expect(lines.first()).toBeHidden();
    const { x = 0, y = 0 } = (await basket(page).getByText('2 items').first().boundingBox()) ?? {};
    await page.touchscreen.tap(x + 5, y + 5);
    await expect(lines.first()).toBeVisible();
    await close();
  }
  await expect(lines.first()).toBeHidden();
  await expect(cards(page).and(page.locator('[aria-selected=true]'))).toHaveCount(2);
  await basket(page)
    .getByRole('button', { name: /^Deposit/ })
    .tap();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('every style for a hovering pointer is for devices that have one', async ({ page }) => {
  await openPlayer(page);
  await pickFirst(page, 1);
  const outside = await page.evaluate(() => {
    const found: string[] = [];
    const look = (rules: CSSRuleList) => {
      for (const rule of rules) {
        const isGuarded = rule instanceof CSSMediaRule && /hover/.test(rule.conditionText);
        if (isGuarded) continue;
        if (rule instanceof CSSStyleRule && /:hover/.test(rule.selectorText)) {
          found.push(rule.selectorText);
        }
        if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) look(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) look(sheet.cssRules);
    return found;
  });
  expect(outside).toEqual([]);
});
