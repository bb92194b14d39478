import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createMerchantSite } from '../merchantSite/createMerchantSite';
import { createPlayground } from '../playground/createPlayground';

type Ports = { port: number; depositPort: number };

/** Serves the merchant's site on a port of its own, for as long as the process lives. */
export function serveMerchantSite(sandbox: Hono, { port, depositPort }: Ports): void {
  const ask = (path: string, init: RequestInit) => sandbox.request(path, init);
  const site = createMerchantSite({ depositPort, now: Date.now });
  site.route('/playground', createPlayground({ depositPort, now: Date.now, ask }));
  const answer = getRequestListener(site.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void answer(request, response));
  server.on('error', (error) => console.error(`SANDBOX_MERCHANT_PORT: ${error.message}`));
  server.listen(port, () => console.log(`http://localhost:${port}/playground and /merchant`));
  server.unref();
}
