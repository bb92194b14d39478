import type { Plugin } from 'vite';
import { toSecurityHeaders } from './securityHeaders.mjs';
import { toSharing } from './servedFiles.mjs';

type ReadConfig = (origin: string) => Promise<object>;

/**
 * Makes `vite preview` send the headers of a real host, made of the `config.json` that a page of the same
 * origin reads. An earlier plugin's answers keep their own headers. `vite dev` sends none, because it puts
 * styles inline.
 */
export function previewHeaders(readConfig: ReadConfig): Plugin {
  const headers = new Map<string, Promise<Record<string, string>>>();
  const read = (origin: string) => {
    // The page itself reports an unusable configuration, and needs headers to be shown.
    const known =
      headers.get(origin) ??
      readConfig(origin)
        .then(toSecurityHeaders)
        .catch(() => toSecurityHeaders({}));
    headers.set(origin, known);
    return known;
  };
  return {
    name: 'assetpay-preview-headers',
    apply: 'serve',
    configurePreviewServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const found = await read(`http://${request.headers.host}`);
        const file = request.url?.split('?')[0]?.slice(1) ?? '';
        for (const [name, value] of Object.entries({ ...found, ...toSharing(file) })) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
