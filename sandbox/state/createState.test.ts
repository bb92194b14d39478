import { describe, expect, test } from 'vitest';
import { playerOne } from '../merchants/players';
import { createToken } from '../merchants/tokens';
import { createTestSandbox } from '../testing/createTestSandbox';

describe('rate limit', () => {
  test.each([
    [true, 1000],
    [false, 10],
  ])(
    'of a merchant with verified=%s is %d requests a minute',
    { timeout: 30_000 },
    async (verified, limit) => {
      const { get, pass } = createTestSandbox({ verified, sizes: { '730': 1 } });
      for (let count = 0; count < limit; count += 1) expect((await get()).status).toBe(200);
      pass(15_000);
      const response = await get();
      expect(response.status).toBe(429);
      expect(response.headers.get('retry-after')).toBe('45');
      expect(await response.json()).toMatchObject({ error: { code: 1005, key: 'RATE_LIMITED' } });
      pass(45_000);
      expect((await get()).status).toBe(200);
    },
  );

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

  test.each(['sandbox-unverified', 'sandbox-player'])(
    'is 10 for signed tokens of %s too, where the merchant is unverified',
    async (scenario) => {
      const { app, get } = createTestSandbox({ verified: scenario !== 'sandbox-player' });
      const answer = await app.request(`/sandbox/token?as=${scenario}`);
      const { token }: { token: string } = await answer.json();
      for (let count = 0; count < 10; count += 1) expect((await get('', token)).status).toBe(200);
      expect((await get('', token)).status).toBe(429);
    },
  );

  test('is 10 for a verified merchant’s token that names the unverified scenario', async () => {
    const { get } = createTestSandbox();
    const client = { ...playerOne, clientId: 'sandbox-unverified' };
    const token = createToken(client, Date.UTC(2026, 2, 4, 10));
    for (let count = 0; count < 10; count += 1) await get('', token);
    expect((await get('', token)).status).toBe(429);
    expect((await get('', 'sandbox-player')).status).toBe(200);
  });

  test.each([
    ['ap_sandbox', false],
    ['ap_sandbox_unverified', true],
  ])('of tokens for the key %s is 100 an hour when unverified', async (apiKey, verified) => {
    const { app, pass } = createTestSandbox({ verified });
    const body = JSON.stringify({
      clientSteamId: playerOne.steamID,
      clientTradeUrl: playerOne.tradeUrl,
    });
    const headers = { 'api-key': apiKey };
    const ask = () => app.request('/auth/authenticate-client', { method: 'POST', headers, body });
    for (let count = 0; count < 100; count += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    pass(3_600_000);
    expect((await ask()).status).toBe(200);
  });

  test('does not count requests that name nobody', async () => {
    const { get } = createTestSandbox({ verified: false });
    for (let count = 0; count < 20; count += 1) await get('', 'nonsense');
    expect((await get()).status).toBe(200);
  });
});
