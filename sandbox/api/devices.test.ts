import { expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';

const [phone, laptop] = ['sandbox-player~p@phone', 'sandbox-deposit-cut-after-once~p@laptop'];

test('two devices of one person share items and trades, and each has its own scenario', async () => {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = await sandbox.getItems('limit=-1', phone);
  const [one, two] = [items.slice(0, 1), items.slice(1, 2)];
  expect((await sandbox.deposit(one, { externalId: 'one' }, phone)).status).toBe(200);

  expect(await sandbox.getItems('limit=-1', laptop)).toEqual(items.slice(1));
  const body = JSON.stringify({
    items: two.map(({ id, offer }) => ({ itemId: id, price: offer?.price })),
    externalId: 'two',
  });
  const cut = await sandbox.app.request('/client/trading/deposit', {
    method: 'POST',
    headers: { authorization: laptop },
    body,
  });
  expect(cut.headers.has('x-sandbox-fault')).toBe(true);

  for (const token of [phone, laptop, 'sandbox-player~p']) {
    const { data } = await sandbox.getTrades('', token);
    expect(data.items.map(({ externalId }) => externalId)).toEqual(['two', 'one']);
  }
});

test('tokens without a device are people of their own, but for the plain player', async () => {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = (await sandbox.getItems('limit=-1', phone)).slice(0, 1);
  await sandbox.deposit(items, {}, phone);
  for (const token of ['sandbox-items-60~p', 'sandbox-player', 'sandbox-player~q@phone']) {
    expect((await sandbox.getTrades('', token)).data.items).toEqual([]);
  }
});

test('the faults of one device do not befall the other', async () => {
  const { app, control } = createTestDeposits({ sizes: { '730': 60 } });
  await control(
    { action: 'faults', rules: [{ route: 'trades', fault: 'html-502', times: 9 }] },
    phone,
  );
  const read = (authorization: string) =>
    app.request('/client/trades', { headers: { authorization } });
  expect((await read(phone)).status).toBe(502);
  expect((await read(laptop)).status).toBe(200);
});

test('the account is locked for both while one deposits', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const sandbox = createTestDeposits({ sizes: { '730': 60 }, sleep: () => finished });
  await sandbox.control({ action: 'settings', latencySeconds: 3 }, phone);
  const items = (await sandbox.getItems('limit=-1', phone)).slice(0, 1);
  const tablet = 'sandbox-player~p@tablet';
  const first = sandbox.deposit(items, { externalId: 'one' }, phone);
  expect((await sandbox.deposit(items, { externalId: 'two' }, tablet)).error.key).toBe(
    'DEPOSIT_IN_PROGRESS',
  );
  finish();
  expect((await first).status).toBe(200);
});
