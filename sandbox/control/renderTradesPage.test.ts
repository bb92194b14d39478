import { expect, test } from 'vitest';
import { playerOne } from '../merchants/players';
import { createToken } from '../merchants/tokens';
import { createTestDeposits } from '../testing/createTestDeposits';
import { tradeStatuses } from '../trading/Trade';

const pagePath = '/sandbox/trades?user=sandbox-player';

async function createPage() {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const { data } = await sandbox.deposit((await sandbox.getItems()).slice(0, 5), {
    externalId: 'my-deposit',
  });
  const getPage = async () => (await sandbox.app.request(pagePath)).text();
  const submit = (fields: Record<string, string>) =>
    sandbox.app.request('/sandbox/control', {
      method: 'POST',
      body: new URLSearchParams({ user: 'sandbox-player', ...fields }),
    });
  return { ...sandbox, getPage, submit, trade: data };
}

test('lists the users and asks to choose one', async () => {
  const { app } = await createPage();
  const page = await (await app.request('/sandbox/trades')).text();
  expect(page).toContain('href="/sandbox/trades?user=sandbox-player"');
  expect(
    await (
      await createTestDeposits({ sizes: { '730': 60 } }).app.request('/sandbox/trades')
    ).text(),
  ).toContain('Nobody has opened the page yet');
});

test('shows a trade with a button for every status', async () => {
  const { getPage, trade } = await createPage();
  const page = await getPage();
  expect(page).toContain(trade.id);
  expect(page).toContain('my-deposit');
  for (const status of tradeStatuses)
    expect(page).toContain(`<button name="status" value="${status}">`);
});

test('drives a trade by its form and comes back', async () => {
  const { submit, trade, getTrades } = await createPage();
  const response = await submit({ action: 'drive', trade: trade.id, status: 'declined' });
  expect([response.status, response.headers.get('location')]).toEqual([303, pagePath]);
  expect((await getTrades()).data.items[0]?.status).toBe('declined');
});

test('changes items and next deposits by its forms', async () => {
  const { submit, getPage } = await createPage();
  await submit({ action: 'price', item: 'item-1', price: '12.34', remaining: '0' });
  await submit({ action: 'mishap', mishap: 'cut-before', times: '1' });
  const page = await getPage();
  expect(page).toContain('costs $12.34');
  expect(page).toContain('Awaiting: cut-before.');
});

test('shows the requests of the user with their answers', async () => {
  const { getPage, deposit, submit, post } = await createPage();
  await submit({ action: 'mishap', mishap: 'cut-before' });
  await post({ items: [], externalId: 'lost' }).catch(() => undefined);
  await deposit([], { externalId: 'empty' });
  const page = await getPage();
  expect(page).toContain('POST /client/trading/deposit');
  expect(page).toContain('5 items, externalId my-deposit');
  expect(page).toContain('connection cut');
  expect(page).toContain('400 MISSING_ITEMS');
});

test('says what was wrong with a form', async () => {
  const { submit } = await createPage();
  const response = await submit({ action: 'price', item: '', price: '1' });
  expect([response.status, await response.text()]).toEqual([400, 'item must be the id of an item']);
});

test('never shows a token, and keeps markup from names and ids harmless', async () => {
  const hostile = '"><script>alert(1)</script>';
  const item = { id: `id${hostile}`, appid: 730, tradable: true, marketHashName: hostile };
  const inventory = [{ ...item, offer: { price: 1, accepted: true } }];
  const { app, post, getInventory } = createTestDeposits({ inventoryFile: { inventory } });
  const token = createToken(playerOne, Date.UTC(2026, 2, 4, 10));
  await getInventory('', token);
  await post({ items: [{ itemId: item.id, price: 1 }], externalId: hostile }, token);
  const page = await (await app.request(`/sandbox/trades?user=${playerOne.steamID}`)).text();
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script');
  expect(page).not.toContain(token);
});

test('runs nothing, and sends its forms nowhere else', async () => {
  const { app, getPage } = await createPage();
  const policy = (await app.request(pagePath)).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(await getPage()).not.toMatch(/<script|<style| style=| on[a-z]+=/);
});

test('knows no user that never was', async () => {
  const { app } = await createPage();
  expect((await app.request('/sandbox/trades?user=nobody')).status).toBe(404);
});
