import type { ServerResponse } from 'node:http';

/** Carries out, on the socket, the fault that `faultHeader` names. */
export async function sendFault(
  fault: string,
  answer: Response,
  outgoing: ServerResponse,
): Promise<void> {
  if (fault === 'reset-mid-body') await sendHalf(answer, outgoing);
  outgoing.socket?.destroy();
}

/** The head, with the length of the whole body, and half of the body. */
async function sendHalf(answer: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': body.length,
  });
  const half = body.subarray(0, Math.floor(body.length / 2));
  await new Promise<void>((resolve) => outgoing.write(half, () => resolve()));
}
