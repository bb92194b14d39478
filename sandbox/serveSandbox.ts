import type { Connect, ViteDevServer } from 'vite';
import { createSandbox } from './app';
import { createMiddleware } from './http/createMiddleware';
import { refuseSockets } from './http/refuseSockets';
import { readOptions } from './readOptions';

type Host = { middlewares: Connect.Server; httpServer: ViteDevServer['httpServer'] };

/** Puts a sandbox in front of a Vite server. */
export function serveSandbox(env: NodeJS.ProcessEnv, { middlewares, httpServer }: Host): void {
  middlewares.use(createMiddleware(createSandbox(readOptions(env))));
  if (httpServer !== null) refuseSockets(httpServer);
}

/** The `config.json` of such a sandbox for a page of `origin`. */
export async function readConfig({ SANDBOX_CONFIG }: NodeJS.ProcessEnv, origin: string) {
  const sandbox = createSandbox(readOptions({ SANDBOX_CONFIG }));
  const answer = await sandbox.request(`${origin}/config.json`);
  const config: object = await answer.json();
  return config;
}
