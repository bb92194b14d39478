import { basket, depositButton } from '../support/page/deposits';
import { expect, openScenario } from '../support/page/test';
import { readEvents, readFrame, test, toHostPage } from '../support/servers/embedHost';

test('a host asks for an amount: ways to it stand ready, nothing is picked unseen, and what is missing is said', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin, options: 'amount: 20, max: 500,' }));
  await page.goto(parent.origin);
  const { settle, basket: picked } = readFrame(page);
  await settle();
  await expect(picked).toContainText('$20.00 is wanted.');
  await expect(picked.getByRole('textbox', { name: 'Amount wanted' })).toHaveValue('20');
  await expect
    .poll(() => readEvents(page, 'selection'))
    .toEqual([{ type: 'selection', game: '730', count: 0, cents: 0, usd: 0 }]);

  await page.evaluate(() => Reflect.get(window, 'mounted').update({ amount: 30 }));
  await expect(picked.getByRole('textbox', { name: 'Amount wanted' })).toHaveValue('30');
  await picked.getByRole('button', { name: /^The fewest items/ }).click();
  await expect(picked).toContainText('$30.00 is reached.');
  const last = async () => (await readEvents(page, 'selection')).at(-1);
  expect(await last()).toMatchObject({ cents: expect.any(Number) });

  await page.evaluate(() => Reflect.get(window, 'mounted').update({ amount: 1_000_000, max: 1 }));
  await expect(picked).toContainText('This site takes deposits up to $1.00');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ max: undefined }));
  await expect(picked).toContainText('of $1,000,000.00 is missing.');
});

test('on a phone the first chip names the amount', async ({ page, hosted, parent }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  parent.show(toHostPage({ framed: hosted.origin, options: 'amount: 20,' }));
  await page.goto(parent.origin);
  const { framed } = readFrame(page);
  await framed.getByRole('button', { name: 'I need $20.00' }).click();
  const sheet = framed.getByRole('dialog');
  await expect(sheet.getByRole('textbox', { name: 'Amount wanted' })).toHaveValue('20');
  await expect(sheet.getByRole('button', { name: /^The fewest items/ })).toBeEnabled();
});

test.describe('without a host', () => {
  test.use({ parentOrigins: undefined });

  test('a link can name the amount too, and a wrong one counts as absent', async ({
    page,
    hosted,
  }) => {
    const token = await openScenario(page, 'fifty', 'deposit/?amount=25&min=5&max=-3');
    expect(hosted.origin).toBe(new URL(page.url()).origin);
    await depositButton(page).waitFor();
    await expect(basket(page)).toContainText('$25.00 is wanted.');
    await page.goto('about:blank');
    await page.goto(`/deposit/?amount=lots#token=${token}`);
    await depositButton(page).waitFor();
    await expect(basket(page)).not.toContainText('is wanted');
    await expect(basket(page).getByRole('textbox', { name: 'Amount wanted' })).toHaveValue('');
  });
});
