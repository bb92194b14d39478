import { expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';

type Sandbox = ReturnType<typeof createTestDeposits>;

/** Looks trades up as a merchant's backend does. */
async function lookUp({ app }: Sandbox, refs: string, headers: Record<string, string>) {
  const response = await app.request(`/secure/trades/${refs}`, { headers });
  const body: { data?: unknown; error?: { code: number; key: string } } = await response.json();
  return { status: response.status, ...body };
}

async function depositOne(sandbox: Sandbox, externalId: string, token = 'sandbox-player') {
  const items = (await sandbox.getItems('limit=-1', token)).slice(0, 1);
  return (await sandbox.deposit(items, { externalId }, token)).data;
}

const key = { 'api-key': 'ap_sandbox' };

test('a backend finds the deposit whose answer was lost, as reconciling clients look for it', async () => {
  const sandbox = createTestDeposits();
  await sandbox.control({ action: 'mishap', mishap: 'cut-after' });
  const items = (await sandbox.getItems()).slice(0, 1);
  const body = JSON.stringify({
    items: items.map(({ id, offer }) => ({ itemId: id, price: offer?.price })),
    externalId: 'order/1, first',
  });
  const send = () =>
    sandbox.app.request('/client/trading/deposit', {
      method: 'POST',
      headers: { authorization: 'sandbox-player' },
      body,
    });
  await send();
  expect((await send()).status).toBe(409);
  const found = await lookUp(sandbox, encodeURIComponent('order/1, first'), key);
  expect(found).toMatchObject({
    status: 200,
    success: true,
    data: { externalId: 'order/1, first', status: 'initiated', source: 'client' },
  });
});

test('finds a trade by its own id, as it is by now', async () => {
  const sandbox = createTestDeposits();
  const { id } = await depositOne(sandbox, 'one');
  sandbox.pass(3_000);
  expect(await lookUp(sandbox, id, key)).toMatchObject({ data: { id, status: 'active' } });
});

test('finds several in one request and leaves out those that are not there', async () => {
  const sandbox = createTestDeposits();
  await depositOne(sandbox, 'one');
  await depositOne(sandbox, 'two');
  const { status, data } = await lookUp(sandbox, 'two,nowhere,one', key);
  expect(status).toBe(200);
  expect(data).toMatchObject([{ externalId: 'two' }, { externalId: 'one' }]);
});

test('says of a single one that it is not there', async () => {
  const sandbox = createTestDeposits();
  expect(await lookUp(sandbox, 'nowhere', key)).toMatchObject({
    status: 404,
    success: false,
    error: { key: 'TRADE_NOT_FOUND' },
  });
});

test.each([
  ['no key', {}, 'MISSING_API_KEY'],
  ['a client token', { authorization: 'sandbox-player' }, 'MISSING_API_KEY'],
  ['a wrong key', { 'api-key': 'ap_wrong' }, 'INVALID_API_KEY'],
])('does not open to %s', async (_, headers: Record<string, string>, expected) => {
  const sandbox = createTestDeposits();
  await depositOne(sandbox, 'one');
  expect(await lookUp(sandbox, 'one', headers)).toMatchObject({
    status: 401,
    error: { key: expected },
  });
});

test('shows a merchant its own trades alone', async () => {
  const sandbox = createTestDeposits();
  await depositOne(sandbox, 'mine');
  await depositOne(sandbox, 'theirs', 'sandbox-other-merchant');
  await depositOne(sandbox, 'apart', 'sandbox-player~apart');
  const find = async (ref: string, apiKey: string) =>
    (await lookUp(sandbox, ref, { 'api-key': apiKey })).status;
  expect(await find('mine', 'ap_sandbox')).toBe(200);
  expect(await find('theirs', 'ap_sandbox')).toBe(404);
  expect(await find('theirs', 'ap_sandbox_other')).toBe(200);
  expect(await find('apart', 'ap_sandbox')).toBe(404);
  expect(await find('apart', 'ap_sandbox~apart')).toBe(200);
});

test('takes at most 100 references, and no parameters', async () => {
  const sandbox = createTestDeposits();
  const many = Array.from({ length: 101 }, (_, index) => `ref-${index}`).join(',');
  expect(await lookUp(sandbox, many, key)).toMatchObject({ error: { key: 'VALIDATION_FAILED' } });
  expect(await lookUp(sandbox, 'one?game=730', key)).toMatchObject({
    error: { key: 'VALIDATION_FAILED' },
  });
});

test('is limited to 100 requests a minute where the merchant is unverified', async () => {
  const sandbox = createTestDeposits();
  const unverified = { 'api-key': 'ap_sandbox_unverified' };
  for (let count = 0; count < 100; count += 1) {
    expect((await lookUp(sandbox, 'nowhere', unverified)).status).toBe(404);
  }
  expect(await lookUp(sandbox, 'nowhere', unverified)).toMatchObject({
    status: 429,
    error: { key: 'RATE_LIMITED' },
  });
});
