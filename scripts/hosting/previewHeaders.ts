import type { Plugin } from 'vite';
import { toSecurityHeaders } from './securityHeaders.mjs';

type ReadConfig = (origin: string) => Promise<object>;

/**
 * Makes `vite preview` send the headers of a real host, by the configuration that a page of the asked origin
 * reads. What an earlier plugin answers keeps its own. `vite dev` has none: it puts styles inline.
 */
export function previewHeaders(readConfig: ReadConfig): Plugin {
  const headers = new Map<string, Promise<Record<string, string>>>();
  const read = (origin: string) => {
    // A host that no configuration may name is told so by the page, which needs its headers for that.
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
        for (const [name, value] of Object.entries(found)) response.setHeader(name, value);
        next();
      });
    },
  };
}
