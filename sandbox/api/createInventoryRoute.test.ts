import { describe, expect, test } from 'vitest';
import { createSandbox } from '../app';
import { scenarioGroups } from '../scenarios/scenarios';

const allScenarios = scenarioGroups.flatMap(({ scenarios }) => scenarios);
const errors = allScenarios.flatMap(({ name, behaviour, occasion }) =>
  behaviour.kind === 'error' && occasion === undefined ? [{ name, error: behaviour.error }] : [],
);

function createTest() {
  const delays: number[] = [];
  const app = createSandbox({ sleep: async (ms) => void delays.push(ms) });
  const get = (token: string, query = '') =>
    app.request(`/client/inventory?${query}`, { headers: { authorization: `sandbox-${token}` } });
  const getStatuses = async (token: string, queries: string[]) => {
    const statuses: number[] = [];
    for (const query of queries) statuses.push((await get(token, query)).status);
    return statuses;
  };
  return { get, getStatuses, delays };
}

async function getItems(response: Response): Promise<unknown[]> {
  const { data }: { data: { inventory: unknown[] } } = await response.json();
  return data.inventory;
}

test.each(errors)('$name answers $error.key with $error.status', async ({ name, error }) => {
  const response = await createTest().get(name);
  expect(response.status).toBe(error.status);
  expect(response.headers.get('retry-after')).toBe(error.retryAfter?.toString() ?? null);
  expect(await response.json()).toEqual({
    requestId: expect.any(String),
    success: false,
    error: {
      code: error.code,
      key: error.key,
      message: expect.stringContaining(error.message),
      ...(error.fields === undefined ? {} : { fields: error.fields }),
    },
  });
});

describe('the occasion', () => {
  test('once fails the first request alone', async () => {
    const statuses = await createTest().getStatuses('steam-unavailable-once', ['', '', '']);
    expect(statuses).toEqual([424, 200, 200]);
  });

  test('later answers the first request alone', async () => {
    const statuses = await createTest().getStatuses('server-error-later', ['', '', '']);
    expect(statuses).toEqual([200, 500, 500]);
  });

  test('on-refresh fails forced refreshes alone', async () => {
    const { getStatuses } = createTest();
    const queries = ['', 'refresh=true', 'refresh=false', 'refresh=true'];
    expect(await getStatuses('steam-rate-limited-on-refresh', queries)).toEqual([
      200, 424, 200, 424,
    ]);
  });

  test('is counted for each suffix on its own', async () => {
    const { getStatuses } = createTest();
    expect(await getStatuses('server-error-once~a', ['', ''])).toEqual([500, 200]);
    expect(await getStatuses('server-error-once~b', ['', ''])).toEqual([500, 200]);
  });

  test('applies to faults and to inventories too', async () => {
    const { get, getStatuses } = createTest();
    expect(await getStatuses('html-502-once', ['', ''])).toEqual([502, 200]);
    expect(await getItems(await get('empty-later'))).toHaveLength(50);
    expect(await getItems(await get('empty-later'))).toEqual([]);
  });

  test('of a token that expires is after its first request', async () => {
    const { getStatuses } = createTest();
    expect(await getStatuses('expires-after-first', ['', '', ''])).toEqual([200, 401, 401]);
  });
});

describe('a fault', () => {
  test.each([
    ['html-502', 502, 'text/html'],
    ['html-200', 200, 'text/html'],
    ['empty-body', 200, 'application/json'],
    ['truncated-json', 200, 'application/json'],
  ])('%s is no JSON', async (name, status, type) => {
    const response = await createTest().get(name);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    await expect(response.json()).rejects.toThrow();
  });

  test('not-envelope is JSON of another shape', async () => {
    const body = await (await createTest().get('not-envelope')).json();
    expect(body).not.toHaveProperty('success');
  });

  test('wrong-content-type is the whole answer as text', async () => {
    const response = await createTest().get('wrong-content-type');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.json()).toMatchObject({ success: true });
  });

  test('connection-reset asks the server to close the socket', async () => {
    const response = await createTest().get('connection-reset');
    expect(response.headers.get('x-sandbox-fault')).toBe('connection-reset');
  });

  test('slow and very-slow answer after a while', async () => {
    const { get, delays } = createTest();
    expect((await get('slow')).status).toBe(200);
    expect((await get('very-slow')).status).toBe(200);
    expect(delays).toEqual([2_500, 40_000]);
  });
});

describe('an inventory', () => {
  test.each([
    ['empty', 0],
    ['five-items', 5],
    ['fifty', 50],
    ['thousand', 1_000],
    ['five-thousand', 5_000],
    ['ten-thousand', 10_000],
  ])('%s holds %d items of either game', async (name, size) => {
    const { get } = createTest();
    for (const game of ['730', '252490']) {
      const response = await get(name, `game=${game}&limit=1`);
      expect(await response.json()).toMatchObject({ data: { count: size } });
    }
  });

  test('with nothing accepted refuses every offer', async () => {
    const items = await getItems(await createTest().get('nothing-accepted', 'limit=-1'));
    expect(items).not.toContainEqual(
      expect.objectContaining({ offer: expect.objectContaining({ accepted: true }) }),
    );
  });

  test('without collateral says so', async () => {
    const body = await (await createTest().get('no-collateral')).json();
    expect(body).toMatchObject({ data: { collateral: 0 } });
  });

  test('with stale prices is three hours old until refreshed', async () => {
    const { get } = createTest();
    const getAge = async (query = '') => {
      const response = await get('stale-prices', query);
      const { data }: { data: { updatedAt: string } } = await response.json();
      return Math.round((Date.now() - Date.parse(data.updatedAt)) / 3_600_000);
    };
    expect([await getAge(), await getAge()]).toEqual([3, 3]);
    expect([await getAge('refresh=true'), await getAge()]).toEqual([0, 0]);
  });

  test('that drifts changes with a refresh and not without', async () => {
    const { get } = createTest();
    const read = async (query: string) => getItems(await get('price-drift', `limit=-1${query}`));
    const first = await read('');
    expect(await read('')).toEqual(first);
    const second = await read('&refresh=true');
    expect(second).not.toEqual(first);
    expect(await read('')).toEqual(second);
    expect(await read('&refresh=true')).not.toEqual(second);
  });

  test('of malformed items keeps most of them whole', async () => {
    const items = await getItems(await createTest().get('malformed-items', 'limit=-1'));
    const whole = items.filter(
      (item) => typeof item === 'object' && item !== null && 'id' in item && 'name' in item,
    );
    expect(items).toContain(null);
    expect(items).toContain('not an item');
    expect(whole.length).toBeGreaterThan(45);
  });

  test('of difficult names has names of over 150 characters', async () => {
    const items = await getItems(await createTest().get('long-names'));
    expect(items).toContainEqual(
      expect.objectContaining({ name: expect.stringMatching(/^.{150,}$/) }),
    );
  });

  test('of hostile stickers has script URLs and foreign hosts for images', async () => {
    const text = await (await createTest().get('sticker-urls')).text();
    expect(text).toContain('javascript:alert(1)');
    expect(text).toContain('https://community.steamstatic.com.example.com/');
    expect(text).toContain('http://localhost/sandbox/image/own-host');
  });
});
