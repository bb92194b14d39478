import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createMerchantSite } from '../merchantSite/createMerchantSite';

/** Serves the merchant's site on a port of its own, for as long as the process lives. */
export function serveMerchantSite(port: number, depositPort: number): void {
  const site = createMerchantSite({ depositPort, now: Date.now });
  const answer = getRequestListener(site.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void answer(request, response));
  server.on('error', (error) => console.error(`SANDBOX_MERCHANT_PORT: ${error.message}`));
  server.listen(port, () => console.log(`http://localhost:${port}/merchant`));
  server.unref();
}
