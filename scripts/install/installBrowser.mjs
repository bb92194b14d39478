import { existsSync } from 'node:fs';
import { runStep, runTool } from '../run/runStep.mjs';
import { tools } from '../run/tools.mjs';
import { findBrowser } from './findBrowser.mjs';

/** ms without progress after which a download is given up. */
const downloadSilenceMs = 60_000;

async function installPlaywrightBrowser() {
  console.log('No browser found. Trying the one Playwright offers …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  await runTool(tools.playwright, ['install', 'chromium', '--no-shell'], {
    env,
    silenceLimitMs: downloadSilenceMs,
  });
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installDebianBrowser() {
  console.log("Trying Debian's Chromium …");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await runStep('apt-get', ['update'], { env });
  if (code !== 0) return;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code: refused } = await runStep(
      'apt-get',
      ['install', '-y', name, 'fonts-dejavu-core'],
      { env },
    );
    if (refused === 0) return;
  }
}

/**
 * Answers the path of a working browser, after installing one if there is none. Throws if that fails.
 * @returns {Promise<string>}
 */
export async function installBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  await installPlaywrightBrowser();
  const downloaded = await findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (canUseApt()) await installDebianBrowser();
  const installed = await findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
