import { createSandbox, type SandboxOptions } from '../app';

type Data = {
  inventory: {
    id: string;
    name: string;
    appid: number;
    iconUrl: string;
    offer?: { price: number };
  }[];
  count: number;
  updatedAt: string;
  collateral: number;
};

const start = Date.UTC(2026, 2, 4, 10);

/** A sandbox for tests. Its clock stands at 10:00 on 4 March 2026 until `pass` moves it. */
export function createTestSandbox(options: SandboxOptions = {}) {
  let time = start;
  const app = createSandbox({ now: () => time, sleep: async () => {}, ...options });
  const get = (query = '', token = 'sandbox-player') =>
    app.request(`/client/inventory?${query}`, { headers: { authorization: token } });
  return {
    app,
    get,
    async getData(query = '', token = 'sandbox-player'): Promise<Data> {
      const response = await get(query, token);
      const { data }: { data: Data } = await response.json();
      return data;
    },
    async getToken(): Promise<string> {
      const { token }: { token: string } = await (await app.request('/sandbox/token')).json();
      return token;
    },
    pass(ms: number): void {
      time += ms;
    },
  };
}
