import { findBrowser } from '../scripts/install/findBrowser.mjs';

/** Chromium's sandbox refuses to start as root, and most CI machines have no other user. */
const cannotSandbox =
  process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);

/**
 * Only this machine's own names resolve, so no request can leave it, whatever a page asks for. QUIC and
 * background services would talk to other hosts or change the timing between two runs.
 */
export const browserArguments = [
  ...(cannotSandbox ? ['--no-sandbox'] : []),
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds the browser to launch. The path is stored in the environment, as each worker reads the config again. */
export async function selectBrowserPath(): Promise<string> {
  const path = await findBrowser();
  if (path === undefined) {
    throw new Error('No browser found: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  }
  process.env.CHROMIUM_PATH = path;
  return path;
}
