import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the texts of `folder` as a host does: compressed by brotli, where the browser takes that. */
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
        const file = join(folder, normalize(name.slice(base.length)));
        const type = types[extname(file)];
        const isText = type !== undefined && name.startsWith(base) && file.startsWith(folder);
        if (!isText || !existsSync(file) || !statSync(file).isFile()) return next();
        if (!request.headers['accept-encoding']?.includes('br')) return next();
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Encoding', 'br');
        response.end(read(file));
      });
    },
  };
}
