import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../testing/createTestSandbox';

describe('rate limit', () => {
  test.each([
    [true, 1000],
    [false, 10],
  ])('of a merchant with verified=%s is %d requests a minute', async (verified, limit) => {
    const { get, pass } = createTestSandbox({ verified, sizes: { '730': 1 } });
    for (let count = 0; count < limit; count += 1) expect((await get()).status).toBe(200);
    pass(15_000);
    const response = await get();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('45');
    expect(await response.json()).toMatchObject({ error: { code: 1005, key: 'RATE_LIMITED' } });
    pass(45_000);
    expect((await get()).status).toBe(200);
  });

  test('is shared by all players of the merchant, but not across suffixes', async () => {
    const { get } = createTestSandbox({ verified: false });
    for (let count = 0; count < 10; count += 1) await get('', 'sandbox-player');
    expect((await get('', 'sandbox-player-two')).status).toBe(429);
    expect((await get('', 'sandbox-player~mine')).status).toBe(200);
  });

  test('is 10 for the unverified scenario, whatever the setting', async () => {
    const { get } = createTestSandbox();
    for (let count = 0; count < 10; count += 1) await get('', 'sandbox-unverified');
    expect((await get('', 'sandbox-unverified')).status).toBe(429);
    expect((await get('', 'sandbox-player')).status).toBe(200);
  });

  test('does not count requests that name nobody', async () => {
    const { get } = createTestSandbox({ verified: false });
    for (let count = 0; count < 20; count += 1) await get('', 'nonsense');
    expect((await get()).status).toBe(200);
  });
});
