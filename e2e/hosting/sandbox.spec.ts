import { expect, test } from '../support/page/test';

test('the sandbox shows its scenarios at /sandbox', async ({ page }) => {
  const response = await page.goto('/sandbox');
  expect(response?.status()).toBe(200);
});
