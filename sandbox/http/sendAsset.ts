import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Hono } from 'hono';
import { sessionCookie } from '../state/readSessionId';
import { faultHeader } from '../wire/toFaultResponse';
import { sendFault } from './sendFault';

/** Marks a file of the page that Vite is to serve. */
export const passHeader = 'x-sandbox-pass';

/** True for a file of the page, asked for by a browser with a sandbox session. Others have no faults. */
export function mayMeetFaults(request: IncomingMessage): boolean {
  const isAsset = request.url?.startsWith('/assets/') === true;
  return isAsset && request.headers.cookie?.includes(sessionCookie) === true;
}

/** Lets a file of the page pass, or answers the fault that the user's plan has for it. */
export async function sendAsset(
  app: Hono,
  request: IncomingMessage,
  outgoing: ServerResponse,
  pass: () => void,
): Promise<void> {
  const headers = { cookie: request.headers.cookie ?? '' };
  const answer = await app.request(request.url ?? '/', { headers });
  const fault = answer.headers.get(faultHeader);
  if (answer.headers.has(passHeader)) pass();
  else if (fault !== null) await sendFault(fault, answer, outgoing);
  else {
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(await answer.text());
  }
}
