import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** ms after which a process that does not end by itself is killed. */
const patienceMs = 5_000;

/** Selects a port of this machine that is free now. */
export function selectPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port is free'));
        else resolve(address.port);
      });
    });
  });
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', () => resolve(true)));
  child.kill();
  if ((await Promise.race([ended, wait(patienceMs)])) === undefined) child.kill('SIGKILL');
}

/** Calls `act` every 100 ms until it resolves. Rejects with its last error after `seconds`. */
export async function retryFor<Result>(
  seconds: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(100);
    }
  }
}
