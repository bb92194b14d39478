import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ViteDevServer } from 'vite';

/**
 * Answers 404 to whoever wants a WebSocket of the API, which the sandbox has not. The socket of Vite's
 * development server would leave such a request without any answer.
 */
export function refuseSockets(server: NonNullable<ViteDevServer['httpServer']>): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (!/^\/socket\.io(\/|\?|$)/.test(request.url ?? '')) return;
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
