import type { MiddlewareHandler } from 'hono';
import { readToken } from '../state/resolveCaller';
import type { RequestLog } from './createRequestLog';

/** Logs the requests that reach the API, and lets nobody cache an answer that does not ask for it. */
export function logRequests(log: RequestLog, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const { pathname: path, search } = new URL(c.req.url);
    if (/^\/(client|auth|secure)\//.test(path)) {
      const at = new Date(now()).toISOString();
      const token = readToken(c.req.header('authorization'));
      log.add({ method: c.req.method, path, query: search.slice(1), at }, token);
    }
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}
