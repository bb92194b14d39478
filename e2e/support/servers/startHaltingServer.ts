import { request as ask, createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listen';

/** A server before the page whose first inventory answer stops in its midst. */
export type HaltingServer = {
  origin: string;
  /** Sends the rest of it. */
  finish: () => void;
  /** Breaks the connection instead. */
  cut: () => void;
  stop: () => void;
};

/** Starts a server that passes all on to `target`, an origin, but of the first inventory answer `bytes` alone. */
export async function startHaltingServer(target: string, bytes: number): Promise<HaltingServer> {
  const none = { finish: () => {}, cut: () => {} };
  let halted: typeof none | undefined;
  const server = createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    const onward = ask(
      new URL(incoming.url ?? '/', target),
      { method, headers },
      async (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        if (halted !== undefined || !incoming.url?.includes('/client/inventory'))
          return void answer.pipe(outgoing);
        halted = none;
        const body = await buffer(answer);
        // In two pieces, as of one nobody could tell that it is not all.
        outgoing.write(body.subarray(0, bytes - 1));
        await wait(100);
        outgoing.write(body.subarray(bytes - 1, bytes));
        halted = {
          finish: () => outgoing.end(body.subarray(bytes)),
          cut: () => outgoing.destroy(),
        };
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const { origin, stop } = await listen(server);
  return { origin, finish: () => halted?.finish(), cut: () => halted?.cut(), stop };
}
