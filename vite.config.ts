import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readSandboxConfig, sandbox } from './sandbox/plugin.ts';
import { hosting } from './scripts/hosting/hostingPlugin.ts';
import { previewHeaders } from './scripts/hosting/previewHeaders.ts';
import { previewNotFound } from './scripts/hosting/previewNotFound.ts';
import { licences } from './scripts/licences/licencesPlugin.ts';

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? 'localhost';

export default defineConfig({
  // Relative, so that the built files work under any path of any site.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    sandbox(),
    previewHeaders(readSandboxConfig),
    previewNotFound(),
    licences(),
    hosting(),
  ],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port, host, strictPort: true },
  preview: { port, host, strictPort: true },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All of the first load in one file: two compress worse, and the page needs both anyway.
            { name: 'index', tags: ['$initial'], priority: 3 },
            // Only what opens after the cards scrolls lines of unknown height: apart, it never travels before them.
            { name: 'lines', test: /virtual-core|react-virtual/, priority: 2 },
            // What is asked for at once, though not waited for, with all it imports: small, so apart from what opens later.
            {
              name: 'narrow',
              test: /(selectVisibleItems|stacks|findTyped|matchMarks|WorthLine|CollateralSteps)\.tsx?$/,
              priority: 2,
            },
            // What several later parts need, in one file as well: the first load names each file it may ask for.
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
          include: ['{src,sandbox,scripts,bench}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/app/testing/componentSetup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
