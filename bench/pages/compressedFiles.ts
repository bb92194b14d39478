import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { toCacheControl } from '../../scripts/hosting/servedFiles.mjs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the texts of `folder` as a host does: compressed by brotli, and kept as docs/hosting.md asks for. */
export function compressedFiles(base: string, folder: string): Plugin {
  const compressed = new Map<string, Uint8Array>();
  const read = (file: string) => {
    const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, known);
    return known;
  };
  return {
    name: 'bench-compressed-files',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const name = path.endsWith('/') ? `${path}index.html` : path;
        const own = normalize(name.slice(base.length));
        const file = join(folder, own);
        const type = types[extname(file)];
        const isText = type !== undefined && name.startsWith(base) && file.startsWith(folder);
        if (!isText || !existsSync(file) || !statSync(file).isFile()) return next();
        if (!request.headers['accept-encoding']?.includes('br')) return next();
        response.setHeader('Content-Type', type);
        const body = read(file);
        const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
        response.setHeader('Content-Encoding', 'br');
        response.setHeader('Cache-Control', toCacheControl(own));
        response.setHeader('ETag', tag);
        if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
        else response.end(body);
      });
    },
  };
}
