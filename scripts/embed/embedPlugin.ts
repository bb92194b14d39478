import type { Plugin } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { buildEmbed } from './buildEmbed.ts';
import { toVersionedFiles } from './toVersionedFiles.ts';

/**
 * Adds `embed.js`, its form for a hash, `embed.mjs`, `embed-element.js` and `embed.d.ts` to a build; `vite dev` serves them
 * too, but for the form with a hash.
 */
export function embed(): Plugin {
  return {
    name: 'assetpay-embed',
    async generateBundle() {
      const files = await buildEmbed();
      const versioned = toVersionedFiles(files.get('embed.js') ?? '', manifest.version);
      for (const [fileName, source] of [...files, ...versioned]) {
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
