import { spawn } from 'node:child_process';
import { stopProcess } from './driverProcess';

/** Starts a virtual screen for a browser that cannot do without one. Xvfb selects a free number itself. */
export async function startScreen(): Promise<{ display: string; stop: () => Promise<void> }> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1700x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { display: `:${number}`, stop: () => stopProcess(screen) };
}
