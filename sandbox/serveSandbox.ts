import type { Connect, ViteDevServer } from 'vite';
import { createSandbox } from './app';
import { createMiddleware } from './http/createMiddleware';
import { refuseSockets } from './http/refuseSockets';
import { serveMerchantSite } from './http/serveMerchantSite';
import { readOptions } from './readOptions';

type Host = { middlewares: Connect.Server; httpServer: ViteDevServer['httpServer'] };

/** Puts a sandbox in front of a Vite server. */
export function serveSandbox(env: NodeJS.ProcessEnv, { middlewares, httpServer }: Host): void {
  const options = readOptions(env);
  const { merchantPort } = options;
  const sandbox = createSandbox(options);
  middlewares.use(createMiddleware(sandbox));
  // The port of the page is that of `vite.config.ts`.
  const depositPort = Number(env.PORT ?? 4173);
  if (merchantPort !== undefined) serveMerchantSite(sandbox, { port: merchantPort, depositPort });
  if (httpServer !== null) refuseSockets(httpServer);
}

/** The `config.json` of such a sandbox for a page of `origin`. */
export async function readConfig(env: NodeJS.ProcessEnv, origin: string) {
  const { SANDBOX_CONFIG, SANDBOX_MERCHANT_PORT } = env;
  const sandbox = createSandbox(readOptions({ SANDBOX_CONFIG, SANDBOX_MERCHANT_PORT }));
  const answer = await sandbox.request(`${origin}/config.json`);
  const config: object = await answer.json();
  return config;
}
