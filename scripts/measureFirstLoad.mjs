import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const scriptTag = /<script\b[^>]*\bsrc="([^"]+)"/g;
const preloadTag = /<link\b(?=[^>]*\brel="modulepreload")[^>]*\bhref="([^"]+)"/g;
/** `import "./a.js"` and `… from "./a.js"`; a dynamic `import("./a.js")` loads later. */
const staticImport = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function listMatches(text, pattern) {
  return [...text.matchAll(pattern)].flatMap(([, match]) => (match === undefined ? [] : [match]));
}

/**
 * The texts of one language that a page needs before it runs (`scripts/language`). Pseudo-locales, whose regions are XA
 * and XB, are no language of a player.
 */
const firstTexts = /^texts-(?!.*-late-)(?!\w+-X[AB]-).*\.js$/;

/**
 * Measures the first texts of each language, the largest first, without the pseudo-locales.
 * @param {string} folder the built site
 * @returns {{ file: string, rawBytes: number, gzipBytes: number }[]}
 */
export function measureFirstTexts(folder) {
  const names = existsSync(join(folder, 'assets')) ? readdirSync(join(folder, 'assets')) : [];
  return names
    .filter((name) => firstTexts.test(name))
    .map((name) => measure(folder, `assets/${name}`))
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function measure(folder, file) {
  const code = readFileSync(join(folder, file));
  return { file, rawBytes: code.length, gzipBytes: gzipSync(code).length };
}

/**
 * Measures the scripts that a browser loads before the page runs: those that the document names, all that these import
 * statically, and the texts of one language, the largest that a player can choose.
 * @param {string} folder the built site
 * @param {string} [document] a file of it
 * @returns {{ file: string, rawBytes: number, gzipBytes: number }[]}
 */
export function measureFirstLoad(folder, document = 'index.html') {
  const html = readFileSync(join(folder, document), 'utf8');
  const named = [...listMatches(html, scriptTag), ...listMatches(html, preloadTag)];
  const files = new Set(named.map((file) => posix.normalize(file)));
  const measured = [];
  // The loop also visits files that are added to the set while it runs: the imports of imports.
  for (const file of files) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    for (const found of listMatches(readFileSync(path, 'utf8'), staticImport)) {
      files.add(posix.join(posix.dirname(file), found));
    }
    measured.push(measure(folder, file));
  }
  return [...measured, ...measureFirstTexts(folder).slice(0, 1)].sort(
    (a, b) => b.gzipBytes - a.gzipBytes,
  );
}
