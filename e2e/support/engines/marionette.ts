import { createConnection, type Socket } from 'node:net';
import { z } from 'zod';
import { retryFor } from './driverProcess';

/** Firefox’s own protocol on a socket (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). */
export type Marionette = {
  ask: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
};

const answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ error: z.string(), message: z.string() }).nullable(),
  z.unknown(),
]);

type Asked = { resolve: (value: unknown) => void; reject: (error: Error) => void };

function connect(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Splits a stream into messages: each is its length in bytes, a colon, and JSON. */
function createSplitter(take: (message: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < end) return;
      const text = rest.subarray(colon + 1, end).toString();
      rest = rest.subarray(end);
      take(JSON.parse(text));
    }
  };
}

/** Connects to a Firefox that is starting. Rejects if it does not listen within half a minute. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await retryFor(30, () => connect(port));
  const waiting = new Map<number, Asked>();
  let id = 0;
  const take = (message: unknown) => {
    // The greeting is no answer.
    const parsed = answer.safeParse(message);
    if (!parsed.success) return;
    const [, about, error, result] = parsed.data;
    const asked = waiting.get(about);
    waiting.delete(about);
    if (error !== null) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  };
  socket.on('data', createSplitter(take));
  return {
    ask: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
