import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { measureFirstLoad } from '../../scripts/measureFirstLoad.mjs';
import type { BuiltPages } from '../pages/servePages';

/** Sizes of the scripts that a page needs before it runs, in bytes. */
export type Bytes = { raw: number; gzip: number; brotli: number };

/** Measures the first load of the page, and of a page that holds React alone, from the same build tool. */
export function measureBytes(pages: BuiltPages): { page: Bytes; bare: Bytes } {
  return {
    page: measureDocument(pages.page, 'index.html'),
    bare: measureDocument(pages.bare, 'bare.html'),
  };
}

function measureDocument(folder: string, document: string): Bytes {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const { file } of measureFirstLoad(folder, document)) {
    const code = readFileSync(join(folder, file));
    total.raw += code.length;
    total.gzip += gzipSync(code).length;
    total.brotli += brotliCompressSync(code).length;
  }
  return total;
}
