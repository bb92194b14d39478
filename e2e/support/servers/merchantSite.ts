import { test as base } from '../page/test';
import { host, selectPort, startServer } from './startServer';

type Sites = { page: string; merchant: string };

/** `test` with `npm start`'s server and the merchant's site beside it, one for each worker: it takes seconds to start. */
export const test = base.extend<object, { sites: Sites }>({
  sites: [
    async ({ browserName: _browser }, use) => {
      const [port, merchantPort] = [await selectPort(), await selectPort()];
      const merchant = `http://${host}:${merchantPort}`;
      const stop = await startServer({
        program: process.execPath,
        args: ['node_modules/vite/bin/vite.js', 'preview'],
        env: {
          PORT: String(port),
          HOST: host,
          SANDBOX_MERCHANT_PORT: String(merchantPort),
          SANDBOX_PICTURES: 'plain',
        },
        probe: `${merchant}/merchant`,
      });
      await use({ page: `http://${host}:${port}`, merchant });
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ sites }, use) => use(sites.merchant),
  allowedHosts: ({ sites }, use) => use([new URL(sites.page).host]),
});
