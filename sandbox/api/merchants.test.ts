import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';

type Sandbox = ReturnType<typeof createTestDeposits>;

/** A signed token of a scenario, as a page would find it in a link. */
async function sign({ app }: Sandbox, scenario: string): Promise<string> {
  const response = await app.request(`/sandbox/token?as=${scenario}`);
  const { token }: { token: string } = await response.json();
  return token;
}

function readClaims(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

async function readCredit({ app }: Sandbox, token: string) {
  const headers = { authorization: token };
  const response = await app.request('/sandbox/control', { headers });
  const { merchant, credited }: { merchant: string; credited: number } = await response.json();
  return { merchant, credited };
}

describe.each([
  ['literal', async (_: Sandbox, scenario: string) => scenario],
  ['signed', sign],
])('a %s token that another merchant made for the same player', (_, getToken) => {
  test('shows the player’s own items, and what they deposit is credited by a stranger', async () => {
    const sandbox = createTestDeposits({ sizes: { '730': 60 } });
    const own = await getToken(sandbox, 'sandbox-player~x');
    const foreign = await getToken(sandbox, 'sandbox-other-merchant~x');
    const items = await sandbox.getItems('limit=-1', own);
    expect(await sandbox.getItems('limit=-1', foreign)).toEqual(items);

    const { data } = await sandbox.deposit(items.slice(0, 1), { externalId: 'stolen' }, foreign);
    expect(data).toMatchObject({
      merchantId: 'sandbox-other-merchant',
      clientSteamID: '76561198000000001',
    });
    await sandbox.control({ action: 'drive', trade: data.id, status: 'completed' }, foreign);
    expect(await readCredit(sandbox, foreign)).toEqual({
      merchant: 'sandbox-other-merchant',
      credited: data.totalPrice,
    });
    expect(await readCredit(sandbox, own)).toEqual({ merchant: 'sandbox-merchant', credited: 0 });
  });

  test('leaves the item neither here nor there, and the trade in its own list', async () => {
    const sandbox = createTestDeposits({ sizes: { '730': 60 } });
    const own = await getToken(sandbox, 'sandbox-player~x');
    const foreign = await getToken(sandbox, 'sandbox-other-merchant~x');
    const items = (await sandbox.getItems('limit=-1', own)).slice(0, 1);
    await sandbox.deposit(items, {}, foreign);
    for (const token of [own, foreign]) {
      const left = await sandbox.getItems('limit=-1', token);
      expect(left.map(({ id }) => id)).not.toContain(items[0]?.id);
    }
    expect((await sandbox.getTrades('', own)).data.items).toEqual([]);
    expect((await sandbox.getTrades('', foreign)).data.items).toHaveLength(1);
    expect((await sandbox.deposit(items, {}, own)).error.key).toBe('ITEMS_UNAVAILABLE');
  });

  test('has externalIds and limits of its own, but not a second lock of the account', async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const sandbox = createTestDeposits({ sizes: { '730': 60 }, sleep: () => finished });
    const own = await getToken(sandbox, 'sandbox-player~x');
    const foreign = await getToken(sandbox, 'sandbox-other-merchant~x');
    const items = await sandbox.getItems('limit=-1', own);
    await sandbox.control({ action: 'settings', latencySeconds: 3 }, own);
    const first = sandbox.deposit(items.slice(0, 1), { externalId: 'same' }, own);
    const second = await sandbox.deposit(items.slice(1, 2), { externalId: 'same' }, foreign);
    expect(second.error.key).toBe('DEPOSIT_IN_PROGRESS');
    finish();
    expect((await first).status).toBe(200);
    const third = await sandbox.deposit(items.slice(1, 2), { externalId: 'same' }, foreign);
    expect(third.status).toBe(200);
  });
});

test('the claim of a signed token names the merchant who made it', async () => {
  const sandbox = createTestDeposits();
  expect(readClaims(await sign(sandbox, 'sandbox-player'))).toMatchObject({
    merchantId: 'sandbox-merchant',
    client: { steamID: '76561198000000001', clientId: 'sandbox-player' },
  });
  expect(readClaims(await sign(sandbox, 'sandbox-other-merchant'))).toMatchObject({
    merchantId: 'sandbox-other-merchant',
    client: { steamID: '76561198000000001' },
  });
});

test('a link opens the page with a signed token, and an unknown scenario opens nothing', async () => {
  const { app } = createTestDeposits();
  const opened = await app.request('/sandbox/open?as=sandbox-other-merchant');
  const token = /^\/#token=(.+)$/.exec(opened.headers.get('location') ?? '')?.[1];
  expect(opened.status).toBe(302);
  expect(readClaims(token ?? '')).toMatchObject({ merchantId: 'sandbox-other-merchant' });
  for (const path of ['/sandbox/open?as=nonsense', '/sandbox/token?as=nonsense', '/sandbox/open']) {
    expect((await app.request(path)).status).toBe(404);
  }
});

test('a browser that is signed in by a merchant gets its tokens from the same one', async () => {
  const sandbox = createTestDeposits();
  const authorization = await sign(sandbox, 'sandbox-other-merchant');
  const session = await sandbox.app.request('/sandbox/session', {
    method: 'POST',
    headers: { authorization },
  });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const renewal = await sandbox.app.request('/sandbox/token', { headers: { cookie } });
  const { token }: { token: string } = await renewal.json();
  expect(readClaims(token)).toMatchObject({ merchantId: 'sandbox-other-merchant' });
});
