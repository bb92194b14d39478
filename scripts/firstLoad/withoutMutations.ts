import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('noMutationCache.ts', import.meta.url));

/**
 * Leaves the mutations of @tanstack/query-core out of the build, as nothing here uses them
 * (docs/decisions/0045-mutations-stay-out-of-the-first-load.md). Fails the build where something does, or where the
 * library keeps them in another file.
 */
export function withoutMutations(): Plugin {
  let isFound = false;
  return {
    name: 'assetpay-without-mutations',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/mutationCache.js') || !importer?.endsWith('/queryClient.js')) {
        return undefined;
      }
      isFound = true;
      return standIn;
    },
    generateBundle(_options, bundle) {
      if (!isFound) this.error('@tanstack/query-core keeps its mutations in another file now.');
      const used = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        .filter((id) => /query-core\/.*\/mutation\w*\.js$/.test(id));
      if (used.length > 0) this.error(`Mutations are left out, and used: ${used.join(', ')}`);
    },
  };
}
