import { createServer } from 'node:net';

/**
 * The preferred port, or any free one when a second checkout, or the server of a run that was
 * killed, holds it.
 * @param {number} preferred
 * @param {string} host
 * @returns {Promise<number>}
 */
export function selectFreePort(preferred, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      preferred === 0 ? reject(error) : resolve(selectFreePort(0, host)),
    );
    server.listen(preferred, host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : preferred;
      server.close(() => resolve(port));
    });
  });
}
