import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { build, type Connect, type Plugin, preview } from 'vite';
import { buildBare, buildPeers } from './buildPeers';
import { lateAnswers } from './lateAnswers';
import { rasterPictures } from './rasterPictures';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The folders of the built pages. */
export type BuiltPages = { page: string; peers: string; bare: string };

/** Builds the page itself, its peers, and the page that holds React alone. */
export async function buildPages(folder: string): Promise<BuiltPages> {
  const pages = {
    page: join(folder, 'page'),
    peers: join(folder, 'peers'),
    bare: join(folder, 'bare'),
  };
  await build({ logLevel: 'warn', build: { outDir: pages.page, emptyOutDir: true } });
  await buildPeers(pages.peers);
  await buildBare(pages.bare);
  return pages;
}

/** The address of the pages, and a function that stops their server. */
export type ServedPages = { origin: string; close: () => Promise<void> };

/** Serves all on one origin: the page at `/`, its peers at `/peers/`, and the sandbox as their API. */
export async function servePages(pages: BuiltPages): Promise<ServedPages> {
  const server = await preview({
    logLevel: 'warn',
    plugins: [serveFolder('/peers/', pages.peers), lateAnswers(), rasterPictures()],
    build: { outDir: pages.page },
    preview: { port: 4573, host: '127.0.0.1', strictPort: false },
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function serveFolder(base: string, folder: string): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, normalize(path.slice(base.length)));
    if (!path.startsWith(base) || !file.startsWith(folder) || !existsSync(file)) return next();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  };
  return {
    name: 'bench-peers',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(serve);
    },
  };
}
