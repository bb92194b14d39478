import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './Driver';
import { selectPort, stopProcess } from './driverProcess';
import { connectMarionette } from './marionette';

const path =
  process.env.FIREFOX_PATH ??
  [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find(existsSync);

/** Marionette's names of WebDriver commands. */
const commands = new Map([
  ['POST /url', 'Navigate'],
  ['GET /url', 'GetCurrentURL'],
  ['POST /refresh', 'Refresh'],
  ['POST /element', 'FindElement'],
  ['POST /execute/sync', 'ExecuteScript'],
  ['POST /actions', 'PerformActions'],
  ['GET /screenshot', 'TakeScreenshot'],
  ['GET /window/rect', 'GetWindowRect'],
  ['POST /window/rect', 'SetWindowRect'],
]);

/** Creates a profile whose browser asks no other host for anything, and returns its folder. */
function createProfile(port: number, scheme: 'dark' | 'light'): string {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preferences = {
    'marionette.port': port,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'toolkit.legacyUserProfileCustomizations.stylesheets': true,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  mkdirSync(join(folder, 'chrome'));
  // Otherwise the window is at least 500 px wide.
  const css = ':root, html, body { min-width: 0 !important; }';
  writeFileSync(join(folder, 'chrome/userChrome.css'), css);
  return folder;
}

/** Some answers of Marionette are wrapped: `{ value }`. */
function unwrap(result: unknown): unknown {
  const isWrapped =
    typeof result === 'object' && result !== null && Object.keys(result).join() === 'value';
  return isWrapped && 'value' in result ? result.value : result;
}

export const firefox: Engine = {
  name: 'Firefox',
  whyAbsent: () =>
    path !== undefined && existsSync(path)
      ? undefined
      : 'Firefox is not installed (apt-get install firefox-esr, or set FIREFOX_PATH)',
  start: async (scheme) => {
    const port = await selectPort();
    const profile = createProfile(port, scheme);
    const options = ['--headless', '--marionette', '--no-remote', '--profile', profile];
    const browser = spawn(path ?? 'firefox', options, { stdio: ['ignore', 'ignore', 'pipe'] });
    const errors: string[] = [];
    browser.stderr.on('data', (text) => {
      // Errors of the browser's own code name no web address.
      errors.push(...(String(text).match(/JavaScript error: http[^\n]*/g) ?? []));
    });
    const stop = async () => {
      await stopProcess(browser);
      rmSync(profile, { recursive: true, force: true });
    };
    const begin = async () => {
      const marionette = await connectMarionette(port);
      await marionette.ask('WebDriver:NewSession');
      return marionette;
    };
    const { ask, close } = await begin().catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return {
      errors,
      send: async (method, path, body) => {
        const [, id] = /^\/element\/(.+)\/screenshot$/.exec(path) ?? [];
        if (id !== undefined)
          return unwrap(await ask('WebDriver:TakeScreenshot', { id, full: false }));
        return unwrap(await ask(`WebDriver:${commands.get(`${method} ${path}`)}`, body));
      },
      stop: async () => {
        const quit = ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        await Promise.race([quit, wait(3_000)]);
        close();
        await stop();
      },
    };
  },
};
