import { ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import type { Connect } from 'vite';
import { faultHeader } from '../wire/toFaultResponse';
import { mayMeetFaults, sendAsset } from './sendAsset';
import { sendFault } from './sendFault';

/**
 * The sandbox's paths; all others are Vite's. Every path that the API could have is among them, so that
 * an unknown route answers 404 and never the page with status 200.
 */
const ownedPaths =
  /^\/(?:(?:client|auth|secure|v\d+|socket\.io|health|sandbox)(?:\/|$)|config\.json$)/;

/** Answers the sandbox's paths over HTTP and leaves the rest to the next middleware. */
export function createMiddleware(app: Hono): Connect.NextHandleFunction {
  const listen = getRequestListener(
    async (request, { outgoing }) => {
      const response = await app.fetch(request);
      const fault = response.headers.get(faultHeader);
      if (fault === null || !(outgoing instanceof ServerResponse)) return response;
      await sendFault(fault, response, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  return (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (ownedPaths.test(path)) void listen(request, response);
    else if (mayMeetFaults(request)) void sendAsset(app, request, response, next);
    else next();
  };
}
