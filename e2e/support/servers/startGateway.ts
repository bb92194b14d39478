import { request as ask, createServer, type OutgoingHttpHeaders } from 'node:http';
import { listen } from './listen';
import { startSandbox } from './startSandbox';

/** Changes the headers of an answer on its way. */
export type AlterHeaders = (headers: OutgoingHttpHeaders) => OutgoingHttpHeaders;

/** Starts a sandbox behind a gateway, which changes the headers of its answers as `set` says. */
export async function startGateway() {
  const api = await startSandbox();
  let alter: AlterHeaders = (headers) => headers;
  const server = createServer((request, response) => {
    const { method, headers } = request;
    const passed = ask(`${api.origin}${request.url}`, { method, headers }, (answer) => {
      // Browsers would keep the answer to a preflight.
      const own = { ...answer.headers, 'access-control-max-age': '0' };
      response.writeHead(answer.statusCode ?? 502, alter(own));
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  const { origin, stop } = await listen(server);
  return {
    origin,
    set: (next: AlterHeaders) => {
      alter = next;
    },
    stop: () => {
      stop();
      api.stop();
    },
  };
}
