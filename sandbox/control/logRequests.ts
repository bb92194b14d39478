import type { MiddlewareHandler } from 'hono';
import { readToken } from '../state/resolveCaller';
import type { RequestLog } from './createRequestLog';

/** Logs requests of the API, and forbids to cache an answer without cache rules. */
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
