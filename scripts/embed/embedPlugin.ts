import type { Plugin } from 'vite';
import { buildEmbed } from './buildEmbed.ts';

/** Adds `embed.js`, `embed.mjs`, `embed-element.js` and `embed.d.ts` to a build; `vite dev` serves them too. */
export function embed(): Plugin {
  return {
    name: 'assetpay-embed',
    async generateBundle() {
      for (const [fileName, source] of await buildEmbed()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!/^embed[\w-]*\.m?js$/.test(name)) return next();
        const source = (await buildEmbed()).get(name);
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(source);
      });
    },
  };
}
