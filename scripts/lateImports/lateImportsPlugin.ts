import type { Plugin } from 'vite';
import { toRetriable } from './toRetriable.ts';

/**
 * Makes late imports retriable in a build (docs/decisions/0034-lost-code-is-asked-for-under-another-address.md). It runs
 * after Vite has written the names of all files. Fails the build if it finds no late import: Vite then
 * writes them in another form.
 */
export function lateImports(): Plugin {
  return {
    name: 'assetpay-late-imports',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
        const { codes, changed } = toRetriable(chunks);
        if (changed === 0 && chunks.some(({ dynamicImports }) => dynamicImports.length > 0)) {
          this.error('No late import was found: see scripts/lateImports/toRetriable.ts.');
        }
        for (const chunk of chunks) chunk.code = codes.get(chunk.fileName) ?? chunk.code;
      },
    },
  };
}
