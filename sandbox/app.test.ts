import { describe, expect, test } from 'vitest';
import { createTestSandbox } from './testing/createTestSandbox';

const minute = 60_000;

describe('GET /client/inventory', () => {
  test('answers the first 50 CS2 items in an envelope', async () => {
    const { get, getData } = createTestSandbox();
    const response = await get();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      success: true,
      data: { count: 1000, updatedAt: '2026-03-04T10:00:00.000Z', collateral: 150 },
    });
    const { inventory } = await getData();
    expect(inventory).toHaveLength(50);
    expect(inventory.every(({ appid }) => appid === 730)).toBe(true);
  });

  test('serves Rust as another inventory', async () => {
    const data = await createTestSandbox().getData('game=252490&limit=-1');
    expect(data.count).toBe(240);
    expect(data.inventory.every(({ appid }) => appid === 252490)).toBe(true);
  });

  test('gives another player other items', async () => {
    const { getData } = createTestSandbox();
    const other = await getData('', 'sandbox-player-two');
    expect(other.inventory).not.toEqual((await getData()).inventory);
  });

  test('pages without gap or overlap, and limit=-1 is all of them', async () => {
    const { getData } = createTestSandbox({ sizes: { '730': 25 } });
    const all = await getData('limit=-1');
    const pages = await Promise.all([1, 2, 3].map((page) => getData(`limit=10&page=${page}`)));
    expect(all.inventory).toHaveLength(25);
    expect(pages.flatMap(({ inventory }) => inventory)).toEqual(all.inventory);
    expect(pages.map(({ count }) => count)).toEqual([25, 25, 25]);
    expect((await getData('limit=10&page=4')).inventory).toEqual([]);
  });

  test('filters and sorts before it pages', async () => {
    const { getData } = createTestSandbox();
    const data = await getData('minPrice=5&maxPrice=300&sort=priceDesc&limit=20');
    const prices = data.inventory.map(({ offer }) => offer?.price ?? Number.NaN);
    expect(prices).toEqual(prices.toSorted((a, b) => b - a));
    expect(prices.every((price) => price >= 5 && price <= 300)).toBe(true);
    expect(data.count).toBeGreaterThan(20);
    expect(data.count).toBeLessThan(1000);
  });

  test('refuses wrong and unknown parameters, each with its reason', async () => {
    const response = await createTestSandbox().get('page=0&perPage=20');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      success: false,
      error: {
        code: 1001,
        key: 'VALIDATION_FAILED',
        message: expect.stringContaining('page must be a whole number from 1'),
        fields: {
          page: 'must be a whole number from 1',
          perPage: 'is not a known parameter',
        },
      },
    });
  });

  test('leaves out what cannot be deposited when asked for accepted items only', async () => {
    const { getData } = createTestSandbox();
    const isAccepted = (item: { offer?: object }) =>
      item.offer !== undefined && Reflect.get(item.offer, 'accepted') === true;
    const all = await getData('limit=-1&acceptedOnly=false');
    const accepted = await getData('limit=-1&acceptedOnly=true');
    expect(accepted.inventory).toEqual(all.inventory.filter(isAccepted));
    expect(accepted.count).toBeLessThan(all.count);
    const { status } = await createTestSandbox().get('acceptedOnly=1');
    expect(status).toBe(400);
  });

  test('lists at most 20 refused parameters', async () => {
    const query = Array.from({ length: 30 }, (_, index) => `x${index}=1`).join('&');
    const { error }: { error: { fields: object } } = await (
      await createTestSandbox().get(query)
    ).json();
    expect(Object.keys(error.fields)).toHaveLength(20);
  });
});

describe('authorization', () => {
  test.each(['', 'Bearer', 'Bearer '])('refuses the header "%s"', async (header) => {
    const response = await createTestSandbox().get('', header);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 1108, key: 'MISSING_BEARER' } });
  });

  test.each(['nonsense', 'Bearer nonsense', 'sandbox-nonsense', 'a.b.c'])(
    'refuses the token of "%s"',
    async (header) => {
      const response = await createTestSandbox().get('', header);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: 1102, key: 'INVALID_TOKEN' } });
    },
  );

  test('takes the token raw and as Bearer', async () => {
    const { get, getToken } = createTestSandbox();
    const token = await getToken();
    expect((await get('', token)).status).toBe(200);
    expect((await get('', `Bearer ${token}`)).status).toBe(200);
  });

  test('ends with the token, after 24 hours', async () => {
    const { get, getToken, pass } = createTestSandbox();
    const token = await getToken();
    pass(24 * 60 * minute);
    expect((await get('', token)).status).toBe(401);
  });
});

describe('other origins', () => {
  test('may send the Authorization header', async () => {
    const response = await createTestSandbox().app.request('/client/inventory', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
  });

  test.each(['sandbox-player', 'sandbox-fleet-degraded', 'sandbox-html-502', 'nonsense'])(
    'may read the answer to %s and its Retry-After',
    async (token) => {
      const { headers } = await createTestSandbox().get('', token);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('may fetch a token with credentials', async () => {
    const { headers } = await createTestSandbox().app.request('/sandbox/token', {
      headers: { origin: 'https://shop.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
  });
});

test('says that it is well, and that it does not know other routes', async () => {
  const { app } = createTestSandbox();
  expect(await (await app.request('/health')).json()).toMatchObject({
    success: true,
    data: { status: 'ok', maintenance: { mode: 'off' } },
  });
  const response = await app.request('/client/nonsense');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { key: 'NOT_FOUND' } });
});

test.each(['/client/inventory/', '/client/trades/', '/health/', '/sandbox/token/'])(
  'answers %s as without the slash at its end',
  async (path) => {
    const { app } = createTestSandbox();
    const headers = { authorization: 'sandbox-player' };
    const [ending, plain] = await Promise.all(
      [path, path.slice(0, -1)].map((address) => app.request(address, { headers })),
    );
    expect([ending?.status, ending?.headers.get('content-type')]).toEqual([
      plain?.status,
      plain?.headers.get('content-type'),
    ]);
    expect(ending?.status).toBe(200);
  },
);

test.each([
  ['POST', '/client/inventory'],
  ['PUT', '/client/trades'],
  ['GET', '/client/trading/deposit'],
  ['POST', '/client/trading/0/cancel'],
  ['GET', '/client/trades/0'],
  ['GET', '/auth/authenticate-client'],
  ['POST', '/secure/trades/0'],
  ['DELETE', '/secure/trades/0'],
  ['POST', '/secure/sell'],
  ['GET', '/secure/trades'],
  ['GET', '/v1/wallets/me/balance'],
  ['GET', '/socket.io/?EIO=4&transport=polling'],
])('does not know %s %s, and says so in an envelope', async (method, path) => {
  const { app } = createTestSandbox();
  const headers = { authorization: 'sandbox-player', 'api-key': 'ap_sandbox' };
  const response = await app.request(path, { method, headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ success: false, error: { key: 'NOT_FOUND' } });
});

test('adds keys to config.json, and replaces its own', async () => {
  const config = { merchantId: 'sandbox-merchant', tokenEndpoint: '/mine' };
  const answer = await createTestSandbox({ config }).app.request('http://shop.example/config.json');
  expect(await answer.json()).toMatchObject({ ...config, apiBaseUrl: 'http://shop.example' });
});
