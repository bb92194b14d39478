import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Hono } from 'hono';
import { sessionCookie } from '../state/readSessionId';
import { faultHeader } from '../wire/toFaultResponse';
import { sendFault } from './sendFault';

/** Marks the answer to a file of the page that is Vite's to serve. */
export const passHeader = 'x-sandbox-pass';

/** Only a browser that was signed in at the sandbox can be under faults: all others are not held up. */
export function mayMeetFaults(request: IncomingMessage): boolean {
  const isAsset = request.url?.startsWith('/assets/') === true;
  return isAsset && request.headers.cookie?.includes(sessionCookie) === true;
}

/** Lets a file of the page pass, or spoils it as the plan of the browser's user has it. */
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
