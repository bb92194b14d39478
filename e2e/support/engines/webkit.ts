import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Engine } from './Driver';
import { retryFor, selectPort, stopProcess } from './driverProcess';
import { startScreen } from './screen';

const driverPath = '/usr/bin/WebKitWebDriver';

/** The browser that comes with the library: `/usr/lib/<architecture>/webkit2gtk-<version>/MiniBrowser`. */
function findBrowser(): string | undefined {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return undefined;
  const folders = readdirSync(lib).filter((name) => name.endsWith('-linux-gnu'));
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  return folders
    .flatMap((folder) => versions.map((version) => join(lib, folder, version, 'MiniBrowser')))
    .find(existsSync);
}

/** Creates a settings folder for the browser. Its buttons would keep the window wider than a phone. */
function createSettings(): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const parts = ['button', 'entry', 'image', 'label'].map((part) => `window ${part}`).join(', ');
  const css = `${parts} { min-width: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0.01); }`;
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), css);
  return home;
}

const answer = z.object({ value: z.unknown() });
const failure = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string() });

async function ask(address: string, method: string, body: object = {}): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = answer.parse(await response.json());
  const failed = failure.safeParse(value);
  if (failed.success) throw new Error(`${failed.data.error}: ${failed.data.message}`);
  return value;
}

export const webKit: Engine = {
  name: 'WebKit',
  whyAbsent: () => {
    if (!existsSync(driverPath) || findBrowser() === undefined) {
      return 'WebKit is not installed (apt-get install webkit2gtk-driver)';
    }
    const hasScreen = spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;
    return hasScreen ? undefined : 'WebKit needs a screen (apt-get install xvfb)';
  },
  start: async (scheme) => {
    const screen = await startScreen();
    const home = createSettings();
    const port = await selectPort();
    const driver = spawn(driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen.display,
        GDK_BACKEND: 'x11',
        GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
        XDG_CONFIG_HOME: home,
        NO_AT_BRIDGE: '1',
        // Without a graphics card, its compositor takes half a second for each frame.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    const origin = `http://127.0.0.1:${port}`;
    const stop = async () => {
      await stopProcess(driver);
      await screen.stop();
      rmSync(home, { recursive: true, force: true });
    };
    const options = { binary: findBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const begin = async () => {
      await retryFor(15, () => ask(`${origin}/status`, 'GET'));
      return session.parse(await ask(`${origin}/session`, 'POST', { capabilities }));
    };
    const { sessionId } = await begin().catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    const address = `${origin}/session/${sessionId}`;
    return {
      errors: [],
      send: (method, path, body) => ask(`${address}${path}`, method, body),
      stop: async () => {
        const quit = ask(address, 'DELETE').catch(() => undefined);
        await Promise.race([quit, wait(5_000)]);
        await stop();
      },
    };
  },
};
