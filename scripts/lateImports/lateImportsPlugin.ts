import type { Plugin } from 'vite';
import { findCircle } from './findCircle.ts';
import { toRetriable } from './toRetriable.ts';

/** Vite's loader of late code and its styles, and the name that the code of a build has for it. */
const loader = /vite\/preload-helper/;
const ownLoader = "export { loadWithFiles as __vitePreload } from '~/lib/late/loadWithFiles';";

/**
 * Makes late imports retriable in a build (docs/decisions/0034-lost-code-is-asked-for-under-another-address.md), after Vite has
 * written the names of all files, and has the page's own loader ask for them and their styles, a third of Vite's in size.
 * Fails the build if Vite writes imports or its loader in another form, or if files import each other in a circle.
 */
export function lateImports(): Plugin {
  return {
    name: 'assetpay-late-imports',
    apply: 'build',
    transform: {
      filter: { id: loader },
      handler(code) {
        if (!code.includes('export const __vitePreload')) {
          this.error("Vite's loader of late code has another name: see scripts/lateImports.");
        }
        return { code: ownLoader, map: null };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
        const circle = findCircle(chunks);
        if (circle !== undefined) {
          this.error(
            `These files import each other, so that none can run first: ${circle.join(', ')}.`,
          );
        }
        const { codes, changed } = toRetriable(chunks);
        if (changed === 0 && chunks.some(({ dynamicImports }) => dynamicImports.length > 0)) {
          this.error('No late import was found: see scripts/lateImports/toRetriable.ts.');
        }
        for (const chunk of chunks) chunk.code = codes.get(chunk.fileName) ?? chunk.code;
      },
    },
  };
}
