import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './listen';

/** A server between the browser and the page that can lose files, hold them up, or halt in their midst. */
export type LossyProxy = {
  origin: string;
  /** Answers 503 to the next `times` requests of each file that matches, and forgets what it lost before. */
  lose: (file: RegExp, times: number) => void;
  /** Answers each file that matches so many ms later. */
  slow: (file: RegExp, ms: number) => void;
  /** Sends of the first file that matches `bytes` alone, until `finish` sends its rest or `cut` breaks the connection. */
  halt: (file: RegExp, bytes: number) => void;
  finish: () => void;
  cut: () => void;
  /** The paths that were lost since the last `lose`. */
  lost: () => readonly string[];
  /** The paths that were asked for so far. */
  asked: () => readonly string[];
  stop: () => void;
};

/** Starts a server that passes every request on to `target`, an origin, but for what it is told to lose. */
export async function startLossyProxy(target: string): Promise<LossyProxy> {
  let rule = { file: /(?!)/, times: 0 };
  let wait = { file: /(?!)/, ms: 0 };
  let stopping = { file: /(?!)/, bytes: 0 };
  let halted: ReturnType<typeof sendBeginning> | undefined;
  let lost: string[] = [];
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url?.replace(/\?.*/, '') ?? '';
    asked.push(path);
    if (rule.file.test(path) && lost.filter((one) => one === path).length < rule.times) {
      lost.push(path);
      outgoing.writeHead(503, { 'Cache-Control': 'no-store' }).end('Service unavailable');
      return;
    }
    const { method, headers } = incoming;
    const onward = ask(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
      // A file that the browser has kept could not be lost.
      outgoing.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...(rule.times > 0 && { 'cache-control': 'no-store' }),
      });
      if (stopping.file.test(path)) {
        const { bytes } = stopping;
        stopping = { file: /(?!)/, bytes: 0 };
        halted = sendBeginning(answer, outgoing, bytes);
      } else setTimeout(() => answer.pipe(outgoing), wait.file.test(path) ? wait.ms : 0);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const { origin, stop } = await listen(server);
  const lose = (file: RegExp, times: number) => {
    rule = { file, times };
    lost = [];
  };
  const slow = (file: RegExp, ms: number) => {
    wait = { file, ms };
  };
  const halt = (file: RegExp, bytes: number) => {
    stopping = { file, bytes };
  };
  const finish = () => void halted?.then((rest) => rest.finish());
  const cut = () => void halted?.then((rest) => rest.cut());
  return { origin, lose, slow, halt, finish, cut, lost: () => lost, asked: () => asked, stop };
}

/** Sends `bytes` of an answer in two pieces, as of one nobody could tell that it is not all. */
async function sendBeginning(answer: IncomingMessage, outgoing: ServerResponse, bytes: number) {
  const body = await buffer(answer);
  outgoing.write(body.subarray(0, bytes - 1));
  await sleep(100);
  outgoing.write(body.subarray(bytes - 1, bytes));
  return { finish: () => outgoing.end(body.subarray(bytes)), cut: () => outgoing.destroy() };
}
