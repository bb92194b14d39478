import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const host = '127.0.0.1';

type Command = {
  program: string;
  args: string[];
  env?: Record<string, string>;
  /** An address that answers once the server is ready. */
  probe: string;
  probeHeaders?: Record<string, string>;
};

/** Starts a server and waits until it answers. Returns a function that stops it; throws with its error output. */
export async function startServer({
  program,
  args,
  env,
  probe,
  probeHeaders = {},
}: Command): Promise<() => Promise<void>> {
  const server = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (text) => {
    complaint += text;
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    if (await isAnswering(probe, probeHeaders)) return stop;
    await wait(100);
  }
  if (server.exitCode === null) await stop();
  throw new Error(`${[program, ...args].join(' ')} did not start: ${complaint}`);
}

async function isAnswering(url: string, headers: Record<string, string>): Promise<boolean> {
  return fetch(url, { headers }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Finds a free port. */
export function selectPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
