import type { Plugin } from 'vite';
import { findCircle } from './findCircle.ts';
import { toBodyLinks } from './toBodyLinks.ts';
import { toRetriable } from './toRetriable.ts';

/** Vite's loader of late code and styles. */
const loader = /vite\/preload-helper/;

/**
 * Makes late imports retriable in a build (docs/decisions/0034-lost-code-is-asked-for-under-another-address.md), after Vite has
 * written the names of all files, and lets the page stand still while their styles come. Fails the build if Vite writes
 * imports or its loader in another form, or if files import each other in a circle.
 */
export function lateImports(): Plugin {
  return {
    name: 'assetpay-late-imports',
    apply: 'build',
    transform: {
      filter: { id: loader },
      handler: (code) => toBodyLinks(code),
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
