import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { embedLimitBytes } from './embed/embedLimit.mjs';
import { measureFirstLoad, measureFirstTexts } from './measureFirstLoad.mjs';
import { root } from './run/tools.mjs';

/** The first load may weigh this many times a page that holds react and react-dom alone (docs/performance.md). */
const mostOfReact = 1.7;

/**
 * gzip bytes of script that a browser needs before it draws the first cards: the visit and the start, and the
 * texts of the largest language (docs/decisions/0051).
 */
const mostBeforeCards = 26_600;

/** Bytes that should stay free under the limit, so that a small change does not fail the step. */
const wantedAir = 2_000;

/**
 * @param {string} folder a built site
 * @param {string} document
 */
function sumGzip(folder, document) {
  const files = measureFirstLoad(folder, document);
  if (files.length === 0) throw new Error(`${document} names no script.`);
  return files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
}

/** Builds the page that holds React alone and answers the bytes of its script, gzip. */
async function measureBare() {
  const folder = join(root, '.cache/bare');
  const { module } = await runnerImport(join(root, 'bench/pages/buildPeers.ts'), {
    configFile: false,
  });
  await module.buildBare(folder);
  return sumGzip(folder, 'bare.html');
}

/** @type {(name: string, bytes: number) => void} */
const print = (name, bytes) => console.log(`${String(bytes).padStart(9)}  ${name}`);

const folder = resolve(root, process.argv[2] ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  throw new Error(`There is no index.html in ${folder}: run \`npm run build\` first.`);
}
const embed = gzipSync(readFileSync(join(folder, 'embed.js'))).length;
const total = sumGzip(folder, 'index.html');
const limit = Math.floor((await measureBare()) * mostOfReact);
const air = limit - total;
print(`embed.js, of at most ${embedLimitBytes}`, embed);
console.log('gzip bytes  first texts of a language: the largest counts, pseudo-locales do not');
for (const { file, gzipBytes } of measureFirstTexts(folder)) print(file, gzipBytes);
console.log('gzip bytes  first-load script');
const firstLoad = measureFirstLoad(folder);
for (const { file, gzipBytes } of firstLoad) print(file, gzipBytes);
const beforeCards = firstLoad
  .filter(({ file }) => /\/(index-visit|index-start|texts)-/.test(file))
  .reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
print(`before the first cards, of at most ${mostBeforeCards}`, beforeCards);
print('total', total);
print(`limit: ${mostOfReact} x react and react-dom, built just now`, limit);
print('air', air);
if (air < wantedAir) {
  console.log(`Less than ${wantedAir} bytes of air: CONTRIBUTING.md, "When the size step fails".`);
}
if (air < 0 || beforeCards > mostBeforeCards || embed > embedLimitBytes) process.exitCode = 1;
