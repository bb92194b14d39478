import { request as ask, createServer } from 'node:http';
import { listen } from './listen';

/** A server between the browser and the page that can lose files, or hold them up. */
export type LossyProxy = {
  origin: string;
  /** Answers 503 to the next `times` requests of each file that matches, and forgets what it lost before. */
  lose: (file: RegExp, times: number) => void;
  /** Answers each file that matches so many ms later. */
  slow: (file: RegExp, ms: number) => void;
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
      setTimeout(() => answer.pipe(outgoing), wait.file.test(path) ? wait.ms : 0);
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
  return { origin, lose, slow, lost: () => lost, asked: () => asked, stop };
}
