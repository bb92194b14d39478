import { createServer } from 'node:net';

/**
 * Answers the preferred port, or any free one if it is taken: a second checkout may use it, or a
 * server that a killed run left behind.
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
