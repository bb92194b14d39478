import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { languages } from '../../scripts/language/languagesPlugin.ts';

const toPath = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages that draw the same cards, each with one technique. */
const peers = ['recycler', 'virtuoso', 'virtua', 'reactWindow', 'reactVirtual', 'fullRender'];

/** Pages without cards: one times the parser, one counts the requests of server-side paging. */
const readers = ['parse', 'serverPaging'];

/** The limit of the time from the address to the first cards. */
const limits = ['least'];

/** Builds the peer pages into `outDir`, with the options of the page's own build. */
export async function buildPeers(outDir: string): Promise<void> {
  await buildPages(outDir, [...peers, ...readers, ...limits]);
}

/** Builds `bare.html` by itself, so that its JavaScript is react and react-dom alone. */
export async function buildBare(outDir: string): Promise<void> {
  await buildPages(outDir, ['bare']);
}

async function buildPages(outDir: string, pages: readonly string[]): Promise<void> {
  // An earlier Vite run in this process may have left `development`, and React's development build is half as fast.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    logLevel: 'warn',
    root: toPath('../peers'),
    base: './',
    publicDir: false,
    plugins: [languages({ hasEnglish: true }), react(), tailwindcss()],
    resolve: { alias: { '~': toPath('../../src') } },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((page) => toPath(`../peers/${page}.html`)) },
    },
  });
}
