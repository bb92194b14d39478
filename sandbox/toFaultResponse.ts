import type { Fault } from './scenario';

/** Names a fault that only the server can commit; the Vite plugin destroys the socket on it. */
export const FAULT_HEADER = 'x-sandbox-fault';

const HTML = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';

/** Spoils the answer that the API would have given. */
export async function toFaultResponse(fault: Fault, answer: Response): Promise<Response> {
  const body = await answer.text();
  switch (fault) {
    case 'html-502':
      return toResponse(502, 'text/html', HTML);
    case 'html-200':
      return toResponse(200, 'text/html', HTML.replaceAll('502 Bad Gateway', 'Please sign in'));
    case 'empty-body':
      return toResponse(200, 'application/json', '');
    case 'truncated-json':
      return toResponse(200, 'application/json', body.slice(0, Math.floor(body.length / 2)));
    case 'not-envelope':
      return toResponse(200, 'application/json', '{"status":"ok","items":[]}');
    case 'wrong-content-type':
      return toResponse(answer.status, 'text/plain', body);
    case 'connection-reset':
      return new Response(null, { status: 502, headers: { [FAULT_HEADER]: fault } });
  }
}

function toResponse(status: number, type: string, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8` } });
}
