import { existsSync, readFileSync } from 'node:fs';
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
 * Measures the scripts that a browser loads before the page runs: those that the document names, and
 * all that these import statically.
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
    const code = readFileSync(path);
    for (const found of listMatches(code.toString(), staticImport)) {
      files.add(posix.join(posix.dirname(file), found));
    }
    measured.push({ file, rawBytes: code.length, gzipBytes: gzipSync(code).length });
  }
  return measured.sort((a, b) => b.gzipBytes - a.gzipBytes);
}
