import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, selectBrowserPath } from './browser';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const port = process.env.E2E_PORT ?? '4273';
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
    launchOptions: { executablePath: await selectBrowserPath(), args: browserArguments },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview',
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    env: { PORT: port, HOST: host, SANDBOX_PICTURES: 'plain' },
  },
});
