import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Connect } from 'vite';
import { FAULT_HEADER } from './toFaultResponse';

/** The paths that the sandbox answers; every other is Vite's. */
const OWNED = /^\/(client\/|auth\/|health$|sandbox$|sandbox\/|config\.json$)/;

/** Answers the sandbox's paths over HTTP and leaves the rest to the next middleware. */
export function createMiddleware(app: Hono): Connect.NextHandleFunction {
  const listen = getRequestListener(
    async (request, { incoming }) => {
      const response = await app.fetch(request);
      if (response.headers.has(FAULT_HEADER)) incoming.socket?.destroy();
      return response;
    },
    { overrideGlobalObjects: false },
  );
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (OWNED.test(path)) void listen(request, response);
    else next();
  };
}
