import { join } from 'node:path';
import type { StartHost } from './hostedPage';
import { host, selectPort, startServer } from './startServer';

/** Serves a built page with the server that comes with it. */
export const startNodeHost: StartHost = async (folder) => {
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const stop = await startServer({
    program: process.execPath,
    args: [join(folder, 'hosting/server.mjs')],
    env: { PORT: String(port), HOST: host, BASE_PATH: '/deposit/' },
    probe: `${origin}/deposit/`,
  });
  return { origin, stop };
};
