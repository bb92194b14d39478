import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';

export type Preview = {
  /** Such as `http://127.0.0.1:40321`. */
  origin: string;
  stop: () => Promise<void>;
};

/** Serves the built page with a sandbox of its own, for what only `environment` can set. */
export async function startPreview(environment: Record<string, string>): Promise<Preview> {
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview'], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: String(port), HOST: host },
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
    if (await isAnswering(`${origin}/health`)) return { origin, stop };
    await wait(100);
  }
  if (server.exitCode === null) await stop();
  throw new Error(`vite preview did not start: ${complaint}`);
}

async function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** A port that was free a moment ago. */
function selectPort(): Promise<number> {
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
