import { existsSync } from 'node:fs';
import { runStep } from '../run/runStep.mjs';

/** ms without progress after which an installation is given up. */
const silenceLimitMs = 120_000;

/** The other engines of the browser tests, as Debian packages. */
const engines = [
  { name: 'Firefox', path: '/usr/bin/firefox-esr', packages: ['firefox-esr'] },
  { name: 'WebKit', path: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver', 'xvfb'] },
];

const isMissing = (/** @type {{ path: string }} */ { path }) => !existsSync(path);

/**
 * Installs Firefox and WebKit where Debian's package manager can. Elsewhere their tests are skipped, and this says so.
 * Never fails: Chromium plays every test.
 */
export async function installEngines() {
  const missing = engines.filter(isMissing);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.map(({ name }) => name).join(' and ')} …`);
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true, silenceLimitMs };
    await runStep('apt-get', ['update'], options);
    for (const { packages } of missing) {
      await runStep('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    }
  }
  for (const { name, packages } of engines.filter(isMissing)) {
    const command = `apt-get install ${packages.join(' ')}`;
    console.log(`${name} is not installed (${command}): its tests are skipped.`);
  }
}
