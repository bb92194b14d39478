import type { SandboxOptions } from '../app';
import type { FaultRule } from '../faultPlan/FaultRule';
import { playerOne } from '../merchants/players';
import { createTestSandbox } from './createTestSandbox';

type Identity = { clientId?: string; steamID?: string };

/** A sandbox for tests of faults, with calls of its routes. */
export function createTestFaults(options: SandboxOptions = {}) {
  const sandbox = createTestSandbox({ sizes: { '730': 60 }, ...options });
  const { app } = sandbox;
  const ask = (path: string, token = 'sandbox-player', init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { authorization: token } });
  return {
    ...sandbox,
    ask,
    control: (rules: readonly FaultRule[], token = 'sandbox-player') =>
      app.request('/sandbox/control', {
        method: 'POST',
        headers: { authorization: token, 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'faults', rules }),
      }),
    /** A signed token of a player; `clientId` can name a scenario. */
    async authenticate({ clientId, steamID = playerOne.steamID }: Identity): Promise<string> {
      const body = { clientSteamId: steamID, clientTradeUrl: playerOne.tradeUrl, clientId };
      const response = await app.request('/auth/authenticate-client', {
        method: 'POST',
        headers: { 'api-key': 'ap_sandbox', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const { data }: { data: { token: string } } = await response.json();
      return data.token;
    },
    /** Signs a browser in and answers its cookie. */
    async openSession(token = 'sandbox-player'): Promise<string> {
      const response = await ask('/sandbox/session', token, { method: 'POST' });
      return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
  };
}
