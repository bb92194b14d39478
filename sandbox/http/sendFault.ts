import type { ServerResponse } from 'node:http';

/** Commits, on the wire itself, the fault that an answer is marked with (`FAULT_HEADER`). */
export async function sendFault(
  fault: string,
  answer: Response,
  outgoing: ServerResponse,
): Promise<void> {
  if (fault === 'reset-mid-body') await sendHalf(answer, outgoing);
  outgoing.socket?.destroy();
}

/** The head, which promises the whole, and half of the body. */
async function sendHalf(answer: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': body.length,
  });
  const half = body.subarray(0, Math.floor(body.length / 2));
  await new Promise<void>((resolve) => outgoing.write(half, () => resolve()));
}
