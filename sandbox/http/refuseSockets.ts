import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ViteDevServer } from 'vite';

/**
 * Answers 404 to a request for the API's WebSocket, which the sandbox does not have. Vite's development
 * server would leave it without an answer.
 */
export function refuseSockets(server: NonNullable<ViteDevServer['httpServer']>): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (!/^\/socket\.io(\/|\?|$)/.test(request.url ?? '')) return;
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
