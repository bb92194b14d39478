import { expect } from '../support/page/test';
import { test } from '../support/servers/merchantSite';

test('the merchant’s site shows two players, what happens to them, and a token that does not live', async ({
  page,
  sites,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${sites.merchant}/merchant`);
  const [one, two] = [
    page.getByRole('region', { name: 'Instance one' }),
    page.getByRole('region', { name: 'Instance two' }),
  ];
  for (const section of [one, two]) {
    const inventory = section.frameLocator('iframe').getByRole('listbox', { name: 'Inventory' });
    await expect(inventory.getByRole('option').first()).toBeVisible();
    await expect(section.getByRole('log')).toContainText('"state":"items"');
  }
  await one.getByRole('combobox', { name: 'Theme' }).selectOption('light');
  const root = (section: typeof one) => section.frameLocator('iframe').locator('html');
  await expect(root(one)).toHaveCSS('background-color', 'rgb(243, 244, 247)');
  await expect(root(two)).toHaveCSS('background-color', 'rgb(12, 14, 19)');
  await one.getByRole('textbox', { name: 'Accent' }).fill('#6d28d9');
  await one.getByRole('textbox', { name: 'Radius' }).fill('0');
  await one.getByRole('textbox', { name: 'Radius' }).blur();
  const readToken = (section: typeof one, name: string) =>
    root(section).evaluate(
      (html, token) => getComputedStyle(html).getPropertyValue(`--ap-${token}`),
      name,
    );
  await expect.poll(() => readToken(one, 'primary')).toBe('#6d28d9');
  await expect.poll(() => readToken(one, 'radius')).toBe('0px');
  expect(await readToken(two, 'primary')).toBe('#3fe0a1');
  await two.getByRole('combobox', { name: 'Game' }).selectOption('Rust');
  await expect(two.getByRole('log')).toContainText('"state":"items","game":"252490"');
  expect(said).toEqual([]);

  await one.getByRole('combobox', { name: 'Token lives' }).selectOption('not at all');
  await one.getByRole('button', { name: 'Mount again' }).click();
  await expect(one.getByRole('log')).toContainText('"reason":"expired"');
  await expect(one.getByRole('log')).toContainText('"state":"signedOut"');
  await one.getByRole('button', { name: 'Destroy' }).click();
  await expect(one.locator('iframe')).toHaveCount(0);
});
