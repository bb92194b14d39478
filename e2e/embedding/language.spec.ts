import { expect } from '../support/page/test';
import { readFrame, test, toHostPage } from '../support/servers/embedHost';

test('a frame speaks the language of its host from the first text on, and follows a change', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin, options: "locale: 'ar-EG'," }));
  await page.goto(parent.origin);
  const { framed } = readFrame(page);
  const html = framed.locator('html');
  await expect(framed.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ locale: 'de' }));
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ theme: 'light' }));
  await framed.locator('select:has(option[value="pt-BR"])').selectOption('ja');
  await expect(html).toHaveAttribute('lang', 'ja');
});
