import { readFileSync } from 'node:fs';
import { listCode } from '../../scripts/quickStarts/readCode.mjs';
import { cards } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/documentsReader';
import { readFrame } from '../support/servers/embedHost';
import { host } from '../support/servers/startServer';

test('whoever follows docs/hosting.md and docs/backend.md has a page that signs their player in', async ({
  page,
  site,
  backend,
  port,
  follow,
}) => {
  await follow('docs/hosting.md', '/deposit/');
  site.show({
    html: '<!doctype html><title>Shop</title><a href="/deposit/">Deposit Steam items</a>',
    passes: { '/deposit/': `http://${host}:${port}`, '/api/': backend },
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Deposit Steam items' }).click();
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
});

for (const document of ['docs/embedding.md', 'README.md']) {
  test(`whoever follows ${document} has their player in a frame, and hears of picks`, async ({
    page,
    site,
    backend,
    port,
    follow,
  }) => {
    await follow('docs/embedding.md', '/', { 'https://www.site.example': site.origin });
    const block = listCode(document).find(({ language }) => language === 'html');
    const html = block?.text.replaceAll('https://deposit.site.example', `http://${host}:${port}`);
    site.show({ html: `<!doctype html><title>Shop</title>${html}`, passes: { '/api/': backend } });
    const heard: unknown[] = [];
    page.on('console', async (message) => heard.push(await message.args()[1]?.jsonValue()));
    await page.goto('/');
    const { settle, pickFirst } = readFrame(page);
    await settle();
    await pickFirst();
    const picked = expect.objectContaining({ type: 'selection', count: 1 });
    await expect.poll(() => heard).toContainEqual(picked);
  });
}

test('the tag that comes with a build loads its version of embed.js by hash, on another origin', async ({
  page,
  site,
  port,
  follow,
}) => {
  await follow('docs/embedding.md', '/', { 'https://www.site.example': site.origin });
  const tag = readFileSync(new URL('../../dist/hosting/embed.html', import.meta.url), 'utf8');
  const html = tag.replace('https://deposit.site.example', `http://${host}:${port}`);
  site.show({ html: `<!doctype html><title>Shop</title>${html}`, passes: {} });
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => 'AssetPayDeposit' in window)).toBe(true);
});
