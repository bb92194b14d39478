import { describe, expect, test } from 'vitest';
import { playerOne } from '../merchants/players';
import { createTestSandbox } from '../testing/createTestSandbox';

describe('POST /auth/authenticate-client', () => {
  const identity = { clientSteamId: playerOne.steamID, clientTradeUrl: playerOne.tradeUrl };

  function authenticate(body: unknown, apiKey?: string) {
    const { app, get } = createTestSandbox();
    const headers = {
      'content-type': 'application/json',
      ...(apiKey === undefined ? {} : { 'api-key': apiKey }),
    };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return { get, response: app.request('/auth/authenticate-client', init) };
  }

  test('issues a token with which an inventory can be read, as a Node client does it', async () => {
    const { get, response } = authenticate(identity, 'ap_sandbox');
    const { data }: { data: { token: string } } = await (await response).json();
    const inventory = await get('game=730&page=1&limit=50&refresh=false', `Bearer ${data.token}`);
    expect(await inventory.json()).toMatchObject({ success: true, data: { count: 1000 } });
  });

  test.each([
    [undefined, 1900, 'MISSING_API_KEY'],
    [' ', 1900, 'MISSING_API_KEY'],
    ['ap_other', 1901, 'INVALID_API_KEY'],
    ['ap_sandbox2', 1901, 'INVALID_API_KEY'],
  ])('answers the API key %j by error %d, %s', async (apiKey, code, key) => {
    const response = await authenticate(identity, apiKey).response;
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ success: false, error: { code, key } });
  });

  test('signs the token by the merchant of the key', async () => {
    const { response } = authenticate(identity, 'ap_sandbox_other');
    const { data }: { data: { token: string } } = await (await response).json();
    const claims = Buffer.from(data.token.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(claims)).toMatchObject({ merchantId: 'sandbox-other-merchant' });
  });

  test('names the fields of a wrong identity', async () => {
    const response = await authenticate({ clientSteamId: '1' }, 'ap_sandbox').response;
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        key: 'VALIDATION_FAILED',
        fields: { clientSteamId: expect.any(String), clientTradeUrl: expect.any(String) },
      },
    });
  });

  test('survives a body that is not JSON', async () => {
    const response = await createTestSandbox().app.request('/auth/authenticate-client', {
      method: 'POST',
      headers: { 'api-key': 'ap_sandbox' },
      body: '{',
    });
    expect(response.status).toBe(400);
  });
});
