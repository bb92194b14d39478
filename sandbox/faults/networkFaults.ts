import { gzipSync } from 'node:zlib';
import { faultHeader, toFaultResponse } from '../wire/toFaultResponse';
import type { Fault } from './Fault';

/** The number of pieces. */
const drips = 8;

/** Faults of a network and the machines in it. */
export const networkFaults = {
  latency: async ({ request, ms, sleep }, answer) => {
    await sleep(ms);
    return answer(request);
  },
  jitter: async ({ request, ms, random, sleep }, answer) => {
    await sleep(Math.floor(random.next() * ms));
    return answer(request);
  },
  /** As from a port without a server: no byte is answered, and nothing is done. */
  refused: () => toFaultResponse('connection-reset', new Response()),
  'html-502': () => toFaultResponse('html-502', new Response()),
  'html-200': async ({ request }, answer) => toFaultResponse('html-200', await answer(request)),
  'empty-body': async ({ request }, answer) => toFaultResponse('empty-body', await answer(request)),
  'truncated-json': async ({ request }, answer) =>
    toFaultResponse('truncated-json', await answer(request)),
  'not-envelope': async ({ request }, answer) =>
    toFaultResponse('not-envelope', await answer(request)),
  'wrong-content-type': async ({ request }, answer) =>
    toFaultResponse('wrong-content-type', await answer(request)),
  'reset-mid-body': async ({ request }, answer) => {
    const response = await answer(request);
    response.headers.set(faultHeader, 'reset-mid-body');
    return response;
  },
  'truncated-gzip': async ({ request }, answer) => {
    const response = await answer(request);
    const bytes = gzipSync(await response.text());
    const headers = new Headers(response.headers);
    headers.set('content-encoding', 'gzip');
    return new Response(bytes.subarray(0, Math.floor(bytes.length / 2)), {
      status: response.status,
      headers,
    });
  },
  drip: async ({ request, ms, sleep }, answer) => {
    const response = await answer(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const body = toDrips(bytes, () => sleep(ms / drips));
    return new Response(body, { status: response.status, headers: response.headers });
  },
} satisfies Record<string, Fault>;

function toDrips(bytes: Uint8Array, rest: () => Promise<void>): ReadableStream<Uint8Array> {
  const size = Math.ceil(bytes.length / drips);
  let sent = 0;
  return new ReadableStream({
    pull: async (controller) => {
      if (sent >= bytes.length) return controller.close();
      await rest();
      controller.enqueue(bytes.slice(sent, sent + size));
      sent += size;
    },
  });
}
