import { join } from 'node:path';
import { build, preview } from 'vite';
import { buildBare, buildPeers } from './buildPeers';
import { compressedFiles } from './compressedFiles';
import { lateAnswers } from './lateAnswers';
import { rasterPictures } from './rasterPictures';

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
    plugins: [
      compressedFiles('/peers/', pages.peers),
      compressedFiles('/', pages.page),
      lateAnswers(),
      rasterPictures(),
    ],
    build: { outDir: pages.page },
    preview: { port: 4573, host: '127.0.0.1', strictPort: false },
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
