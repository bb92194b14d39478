import { createScreenCheck } from '../support/page/createScreenCheck';
import {
  createControl,
  depositElsewhere,
  deposits,
  depositsButton,
} from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import { states } from '../support/page/states';
import { createScenarioToken, expect, test } from '../support/page/test';
import { expectClear, walkedLanguages, walkLanguages } from '../support/page/walkLanguages';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(() => test.slow());

/** These have no switch. */
const { skeletons: _loading, 'a wrong configuration': _wrong, ...switched } = states;

/** Their cards look as those of the state “cards”. */
const aroundCards = [
  'an emptied basket',
  'failed later',
  'a failed refresh',
  'refreshing',
  'no collateral',
  'an explained collateral',
];

/** Its cards are like no others; those of other states stand in `screens.spec.ts`. */
const withRefusedCards = 'nothing accepted, nothing at once';

for (const [name, reach] of Object.entries(switched)) {
  test(`the state “${name}” is clear in every window, font and language, to axe, and in forced colours`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await reach(page);
    await (await createScreenCheck(page))(name, { hasCards: name === withRefusedCards });
    await expect(page.locator('.language-switch > select')).toBeAttached();
    await walkLanguages(page, name, { hasCards: !aroundCards.includes(name) });
  });
}

test('a wrong configuration has room in every language, and no English', async ({ page }) => {
  await overrideConfig(page, { authScheme: 'basic', parentOrigins: 'everywhere' });
  for (const code of walkedLanguages) {
    await page.goto(`/?lang=${code}`);
    await expect(page.getByRole('alert')).toContainText('parentOrigins');
    await expectClear(page, 'a wrong configuration', code);
  }
});

test('deposits of every status are clear in every window, font and language, to axe, and in forced colours', async ({
  page,
}) => {
  const token = createScenarioToken('thousand');
  const control = createControl(page, token);
  for (const status of ['completed', 'declined', 'canceled', 'failed', 'reverted', 'hold']) {
    await depositElsewhere(page, token);
    await control.drive(status);
  }
  for (const status of ['active', 'pending']) {
    await depositElsewhere(page, token);
    await control.drive(status);
  }
  await page.goto(`/#token=${token}`);
  await expect(cards(page).first()).toBeVisible();
  await depositsButton(page).click();
  await expect(deposits(page)).toContainText('Check before you accept');
  const what = 'deposits of every status';
  await (await createScreenCheck(page))(what);
  await walkLanguages(page, what, { hasCards: false });
});
