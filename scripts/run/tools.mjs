import { fileURLToPath } from 'node:url';

/** The repository's root; the working directory may be another one. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files for `node <file>`: the shims in node_modules/.bin need a shell on Windows. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  typescript: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
