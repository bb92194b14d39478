import { fileURLToPath } from 'node:url';

/** The repository's root, whatever directory the command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Tools are started as `node <file>`: the shims of node_modules/.bin need a shell on Windows. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
