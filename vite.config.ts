import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readSandboxConfig, sandbox } from './sandbox/plugin.ts';
import { embed } from './scripts/embed/embedPlugin.ts';
import { leanPreloads } from './scripts/firstLoad/leanPreloads.ts';
import { leanStart } from './scripts/firstLoad/leanStart.ts';
import { withoutUnused } from './scripts/firstLoad/withoutUnused.ts';
import { withoutUnusedReact } from './scripts/firstLoad/withoutUnusedReact.ts';
import { hosting } from './scripts/hosting/hostingPlugin.ts';
import { previewHeaders } from './scripts/hosting/previewHeaders.ts';
import { previewNotFound } from './scripts/hosting/previewNotFound.ts';
import { previewUncompressed } from './scripts/hosting/previewUncompressed.ts';
import { createStartGroup, startFirst } from './scripts/hosting/startFirst.ts';
import { languages } from './scripts/language/languagesPlugin.ts';
import { lateImports } from './scripts/lateImports/lateImportsPlugin.ts';
import { licences } from './scripts/licences/licencesPlugin.ts';
import { startScreen } from './scripts/startScreen/startScreenPlugin.ts';

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? 'localhost';

/** These replace a module that other files have loaded by then, or change all nodes for good. */
const lonelyTests = ['src/app/screen/cardRenders.test.tsx', 'src/app/followTranslators.test.tsx'];

export default defineConfig({
  // Relative, so that the built files work under any path of any site.
  base: './',
  plugins: [
    languages(),
    withoutUnused(),
    withoutUnusedReact(),
    leanPreloads(),
    leanStart(),
    react(),
    tailwindcss(),
    sandbox(),
    previewUncompressed(),
    previewHeaders(readSandboxConfig),
    previewNotFound(),
    startFirst(),
    startScreen(),
    licences(),
    lateImports(),
    embed(),
    hosting(),
  ],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port, host, strictPort: true },
  preview: { port, host, strictPort: true },
  build: {
    // README, "Browsers"; `e2e/hosting/browserLine.spec.ts` holds functions to the same line.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'],
    rolldownOptions: {
      output: {
        // The names of all the files that share a chunk would fill the first load, which names most files: so six letters of
        // their hashes, 36 bits, have to tell the versions of a file apart.
        chunkFileNames: ({ name }) =>
          `assets/${name.replace(/~.*/, '').replace('rolldown-', 'index-')}-[hash:6].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.replace(/~.*|\.\w+$/, '')}-[hash:6][extname]`,
        codeSplitting: {
          groups: [
            // The code that runs before the first request and the first cards, apart: it is small, and must not wait for the rest.
            { name: createStartGroup('visit'), priority: 5 },
            { name: createStartGroup('start'), priority: 4 },
            // All the rest of the first load in one file: two compress worse, and the page needs both anyway.
            { name: 'index', tags: ['$initial'], priority: 3 },
            // Modules that several later files need, in one file. Several files of them would import each other in a circle,
            // and then run in an order that depends on which one is asked for first.
            // The styles of all late code in one file: it is small, and each name of a file would stand in the first load.
            { name: 'late', test: /\.css$/, priority: 2 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    // Unasked, Vitest leaves a core free: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Files of a worker share their modules: to load them anew takes longer than most files take to run.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          // A slow machine is no failure.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['{src,sandbox,scripts,bench}/**/*.test.ts'],
          setupFiles: ['src/app/testing/sharedModules.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          // They share a window, too: to load the page and a window anew takes longer than most files take to run.
          isolate: false,
          include: ['{src,bench}/**/*.test.tsx'],
          exclude: lonelyTests,
          setupFiles: ['src/app/testing/componentSetup.ts', 'src/app/testing/sharedModules.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'lonely',
          environment: 'jsdom',
          include: lonelyTests,
          setupFiles: ['src/app/testing/componentSetup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
