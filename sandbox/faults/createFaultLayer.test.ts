import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../faultPlan/FaultRule';
import { createTestFaults } from '../testing/createTestFaults';

const inventoryPath = '/client/inventory?limit=10';

test.each([
  ['html-502', 502, /^<!doctype html>/],
  ['html-200', 200, /^<!doctype html>/],
  ['empty-body', 200, /^$/],
  ['not-envelope', 200, /^\{"status"/],
  ['server-error', 500, /"SERVER_ERROR"/],
  ['service-unavailable', 503, /"SERVICE_UNAVAILABLE"/],
  ['steam-unavailable', 424, /"STEAM_UNAVAILABLE"/],
  ['rate-limited', 429, /"RATE_LIMITED"/],
  ['wrong-content-type', 200, /"inventory"/],
  ['drip', 200, /"inventory"/],
  ['latency', 200, /"inventory"/],
] as const)('%s answers %d', async (fault, status, body) => {
  const { ask, control } = createTestFaults();
  await control([{ route: 'inventory', fault }]);
  const response = await ask(inventoryPath);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(body);
  expect(await (await ask(inventoryPath)).json()).toMatchObject({ success: true });
});

test('429 comes with and without the time to come back', async () => {
  const { ask, control } = createTestFaults();
  await control([
    { route: 'trades', fault: 'rate-limited', retryAfter: 3 },
    { route: 'trades', fault: 'rate-limited-without-retry-after' },
  ]);
  expect((await ask('/client/trades')).headers.get('retry-after')).toBe('3');
  expect((await ask('/client/trades')).headers.get('retry-after')).toBeNull();
});

test('waits as long as it is told to', async () => {
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  const { ask, control } = createTestFaults({ sleep });
  await control([
    { route: 'inventory', fault: 'latency', ms: 700 },
    { route: 'inventory', fault: 'drip', ms: 800 },
  ]);
  await ask(inventoryPath);
  expect(waits).toEqual([700]);
  await (await ask(inventoryPath)).text();
  expect(waits.slice(1)).toEqual(Array.from({ length: 8 }, () => 100));
});

test('half of a gzip stream cannot be unpacked', async () => {
  const { ask, control } = createTestFaults();
  await control([{ route: 'inventory', fault: 'truncated-gzip' }]);
  const response = await ask(inventoryPath);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(() => gunzipSync(bytes)).toThrow('unexpected end of file');
});

test('a refused deposit is not made, one whose answer is spoiled is', async () => {
  const { ask, control, getData, app } = createTestFaults();
  await control([
    { route: 'deposit', fault: 'html-502' },
    { route: 'deposit', fault: 'truncated-json' },
  ]);
  const { inventory } = await getData('limit=-1');
  const item = inventory.find(({ offer }) => offer && Reflect.get(offer, 'accepted') === true);
  const body = { items: [{ itemId: item?.id, price: item?.offer?.price }], externalId: 'one' };
  const send = () =>
    app.request('/client/trading/deposit', {
      method: 'POST',
      headers: { authorization: 'sandbox-player', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const countTrades = async () => {
    const { data }: { data: { items: object[] } } = await (await ask('/client/trades')).json();
    return data.items.length;
  };
  await send();
  expect(await countTrades()).toBe(0);
  await send();
  expect(await countTrades()).toBe(1);
});

describe('whose requests', () => {
  test('one user’s faults are no other’s', async () => {
    const { ask, control } = createTestFaults();
    await control([{ route: 'inventory', fault: 'html-502', times: 9 }], 'sandbox-player~a');
    expect((await ask(inventoryPath, 'sandbox-player~a')).status).toBe(502);
    expect((await ask(inventoryPath, 'sandbox-player~b')).status).toBe(200);
  });

  test('no rules restore the network', async () => {
    const { ask, control } = createTestFaults({ faultSeed: 1 });
    await control([]);
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await ask(inventoryPath)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('the environment’s seed is everybody’s, and always the same', async () => {
    const play = async () => {
      const { ask } = createTestFaults({ faultSeed: 5 });
      const statuses: string[] = [];
      for (let count = 0; count < 40; count += 1) {
        const answer = await ask(inventoryPath);
        statuses.push(`${answer.status} ${answer.headers.get('x-sandbox-fault')}`);
      }
      return statuses;
    };
    const first = await play();
    expect(new Set(first).size).toBeGreaterThan(3);
    expect(await play()).toEqual(first);
  });

  test('a browser that is signed in is known by its cookie where there is no token', async () => {
    const { app, control, openSession } = createTestFaults();
    const cookie = await openSession();
    await control([
      { route: 'config', fault: 'empty-body' },
      { route: 'token', fault: 'server-error' },
    ]);
    expect(cookie).not.toContain('player');
    const config = await app.request('/config.json', { headers: { cookie } });
    expect(await config.text()).toBe('');
    expect((await app.request('/sandbox/token', { headers: { cookie } })).status).toBe(500);
    expect((await app.request('/sandbox/token')).status).toBe(200);
  });

  test('rules that make no sense are refused and change nothing', async () => {
    const { ask, control, app } = createTestFaults();
    await control([{ route: 'inventory', fault: 'html-502' }]);
    const response = await app.request('/sandbox/control', {
      method: 'POST',
      headers: { authorization: 'sandbox-player', 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'faults', rules: [{ route: 'inventory', fault: 'x' }] }),
    });
    expect(response.status).toBe(400);
    expect((await ask(inventoryPath)).status).toBe(502);
  });
});

describe('a token that expires', () => {
  const rules: FaultRule[] = [{ route: 'inventory', fault: 'expired-token' }];

  test('stays expired on every route, and its successor is good', async () => {
    const { ask, control, authenticate, openSession, app } = createTestFaults();
    const token = await authenticate({ clientId: 'sandbox-items-7' });
    const cookie = await openSession(token);
    await control(rules, token);
    for (const path of [inventoryPath, inventoryPath, '/client/trades']) {
      expect(await (await ask(path, token)).json()).toMatchObject({
        error: { key: 'INVALID_TOKEN' },
      });
    }
    const renewal = await app.request('/sandbox/token', { headers: { cookie } });
    const renewed: { token: string } = await renewal.json();
    expect(renewed.token).not.toBe(token);
    expect(await (await ask(inventoryPath, renewed.token)).json()).toMatchObject({
      data: { count: 7 },
    });
  });

  test('is refused once when it is a scenario, which has no successor', async () => {
    const { ask, control } = createTestFaults();
    await control(rules);
    expect((await ask(inventoryPath)).status).toBe(401);
    expect((await ask(inventoryPath)).status).toBe(200);
  });
});
