import type { Server } from 'node:http';
import { host } from './startServer';

/** Starts a server of this process on a free port. Returns its origin and a function that stops it. */
export async function listen(server: Server): Promise<{ origin: string; stop: () => void }> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://${host}:${port}`, stop };
}
