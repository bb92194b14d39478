import { findBrowser } from '../scripts/findBrowser.mjs';

/** Chromium's sandbox refuses to start as root, and most continuous integration has no other user. */
const cannotSandbox =
  process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);

/**
 * No name but this machine's own is found, so that nothing leaves it whatever a page asks for. QUIC and
 * the background services would talk to other hosts, or change timing between two runs.
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

/** The browser to launch. The path is remembered, because every worker reads its config again. */
export async function selectBrowserPath(): Promise<string> {
  const path = await findBrowser();
  if (path === undefined) {
    throw new Error('No browser found: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  }
  process.env.CHROMIUM_PATH = path;
  return path;
}
