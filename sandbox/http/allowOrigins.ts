import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Lets any page call, as no source tells which origins the API allows. Calls of the token endpoint
 * carry credentials, so its answer must name the caller.
 */
export function allowOrigins(): MiddlewareHandler {
  const allowAll = cors({
    origin: '*',
    allowHeaders: ['Authorization', 'Content-Type', 'api-key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
  const allowCaller = cors({ origin: (origin) => origin, credentials: true });
  return (c, next) => {
    const isTokenEndpoint = /^\/sandbox\/token\/?$/.test(c.req.path);
    return (isTokenEndpoint ? allowCaller : allowAll)(c, next);
  };
}
