import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, selectBrowserPath } from './browser';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const port = process.env.E2E_PORT ?? '4273';
/**
 * Opening the page is most of the processor time of a test. So a page that is opened again finds its process warm, and
 * requests cross no process of their own. `CDPScreenshotNewSurface` is of Playwright's own list, which this one replaces.
 */
const sparingArguments = [
  '--process-per-site',
  '--enable-features=NetworkServiceInProcess2,CDPScreenshotNewSurface',
];
const baseURL = `http://${host}:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // A test waits for timers and answers a part of its time: three workers leave a quarter of two cores idle.
  workers: Math.max(2, availableParallelism() * 2),
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails once and then passes is listed as flaky: it hides a race.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Other engines need a minute with few clicks: beside the rest it is not noticed, at the end the cores would idle.
  projects: [
    { name: 'engines', testMatch: 'engines/*.spec.ts', workers: 2 },
    { name: 'chromium', testIgnore: 'engines/*' },
  ],
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    baseURL,
    viewport: { width: 1366, height: 768 },
    colorScheme: 'dark',
    // Animations cost time in every test. `layoutShift` and `keyboard` run with them.
    reducedMotion: 'reduce',
    // Traces double the duration of the run, and a screenshot is mostly enough.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await selectBrowserPath(),
      args: [...browserArguments, ...sparingArguments],
    },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview',
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    env: { PORT: port, HOST: host, SANDBOX_PICTURES: 'plain', PREVIEW_UNCOMPRESSED: '1' },
  },
});
