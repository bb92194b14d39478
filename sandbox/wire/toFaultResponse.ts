/** Answers without the API's envelope, as a proxy or a broken network gives them. */
export type AnswerFault =
  | 'html-502'
  | 'html-200'
  | 'text-500'
  | 'empty-body'
  | 'truncated-json'
  | 'not-envelope'
  | 'wrong-content-type'
  | 'connection-reset'
  | OtherRefusal;

/** Refusals by a server's framework: a number, a list of words, words for an error, a bare text. */
export type OtherRefusal = 'code-400' | 'words-400' | 'error-400' | 'text-400';

/** Marks an answer whose fault needs the socket; `http/sendFault.ts` carries it out. */
export const faultHeader = 'x-sandbox-fault';

const htmlPage = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';

/** The API's answer after a fault. */
export async function toFaultResponse(fault: AnswerFault, answer: Response): Promise<Response> {
  const body = await answer.text();
  switch (fault) {
    case 'html-502':
      return toResponse(502, 'text/html', htmlPage);
    case 'html-200':
      return toResponse(200, 'text/html', htmlPage.replaceAll('502 Bad Gateway', 'Please sign in'));
    case 'text-500':
      return toResponse(500, 'text/plain', 'Internal');
    case 'empty-body':
      return toResponse(200, 'application/json', '');
    case 'truncated-json':
      return toResponse(200, 'application/json', body.slice(0, Math.floor(body.length / 2)));
    case 'not-envelope':
      return toResponse(200, 'application/json', '{"status":"ok","items":[]}');
    case 'wrong-content-type':
      return toResponse(answer.status, 'text/plain', body);
    case 'code-400':
      return toResponse(400, 'application/json', '{"code":11}');
    case 'words-400':
      return toResponse(
        400,
        'application/json',
        '{"statusCode":400,"message":["Out of stock"],"error":"Bad Request"}',
      );
    case 'error-400':
      return toResponse(400, 'application/json', '{"error":"Out of stock"}');
    case 'text-400':
      return toResponse(400, 'text/plain', 'Out of stock');
    case 'connection-reset':
      return new Response(null, { status: 502, headers: { [faultHeader]: fault } });
  }
}

function toResponse(status: number, type: string, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8` } });
}
