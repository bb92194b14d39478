import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `vite preview` answer an unknown path like the documented hosts: with status 404 and `404.html`.
 * Vite's own answer is the page itself, with status 200.
 */
export function previewNotFound(): Plugin {
  return {
    name: 'assetpay-preview-not-found',
    apply: 'serve',
    config: () => ({ appType: 'mpa' }),
    // The function that is returned runs behind Vite's files, so that it sees only what is none.
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      return () => {
        middlewares.use((request, response, next) => {
          const [path = '/'] = (request.url ?? '/').split('?');
          if (path.endsWith('.html') && existsSync(join(folder, path))) return next();
          response.writeHead(404, { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' });
          response.end(readFileSync(join(folder, '404.html')));
        });
      };
    },
  };
}
