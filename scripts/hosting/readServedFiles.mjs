import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { listServedFiles, toCacheControl, toSharing } from './servedFiles.mjs';

/** The strongest takes ten times as long for a twentieth less. */
const brotli = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * `encoded` by the name of its `Content-Encoding`, the smallest first.
 * @typedef {{ bytes: Buffer, encoded: Record<string, Buffer>, headers: Record<string, string> }} ServedFile
 */

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * @param {Buffer} bytes
 * @returns {Record<string, Buffer>}
 */
const encode = (bytes) => ({ br: brotliCompressSync(bytes, brotli), gzip: gzipSync(bytes) });

/**
 * @param {string} folder
 * @param {string} name from `folder`
 * @param {boolean} isEncoded
 * @returns {ServedFile}
 */
function readServedFile(folder, name, isEncoded) {
  const bytes = readFileSync(join(folder, name));
  const headers = {
    'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': toCacheControl(name),
    ...toSharing(name),
    // Weak, because the compressed and the plain bytes share it.
    ETag: `W/"${createHash('sha256').update(bytes).digest('base64url')}"`,
    Vary: 'Accept-Encoding',
  };
  return { bytes, encoded: isEncoded ? encode(bytes) : {}, headers };
}

/**
 * Reads every file of a built page that a browser needs, by its path. A server that answers from this
 * map alone cannot be led to another file by an address.
 * @param {string} folder the built page
 * @param {string} base where it is served, such as `/deposit/`
 * @param {{ isEncoded?: boolean }} options to encode the files takes most of the time
 * @returns {Map<string, ServedFile>}
 */
export function readServedFiles(folder, base, { isEncoded = true } = {}) {
  const names = listServedFiles(folder);
  const files = new Map(
    names.map((name) => [base + name, readServedFile(folder, name, isEncoded)]),
  );
  const page = files.get(`${base}index.html`);
  if (page === undefined) throw new Error(`There is no index.html in ${folder}`);
  return files.set(base, page);
}
