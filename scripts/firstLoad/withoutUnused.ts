import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

type Omission = {
  /** The stand-in, beside this file. */
  standIn: string;
  /** The files of @tanstack that it replaces, and those that ask for them. */
  files: readonly string[];
  importers: RegExp;
  /** Modules that a build holds only if somebody uses what is left out. */
  signs: RegExp;
};

/** Parts of React Query that the page does not use (docs/decisions/0045-what-is-left-out-of-react-query.md). */
const omissions: readonly Omission[] = [
  {
    standIn: 'noMutationCache.ts',
    files: ['mutationCache'],
    importers: /\/queryClient\.js$/,
    signs: /query-core\/.*\/mutation\w*\.js$/,
  },
  {
    standIn: 'noBoundaries.ts',
    files: ['IsRestoringProvider', 'QueryErrorResetBoundary', 'errorBoundaryUtils', 'suspense'],
    importers: /\/useBaseQuery\.js$/,
    signs:
      /react-query\/.*\/(IsRestoringProvider|QueryErrorResetBoundary|errorBoundaryUtils|suspense)\.js$/,
  },
  {
    standIn: 'ownTimeouts.ts',
    files: ['timeoutManager'],
    importers: /\/query-core\/.*\.js$/,
    signs: /\/timeoutManager\.js$/,
  },
];

/** Options of a query that only work with what is left out. */
const options = /\b(?:throwOnError|suspense)\b/;

/**
 * Leaves code of React Query out of the build that nothing here uses. Fails the build where something does, or where the
 * library keeps that code in another file.
 */
export function withoutUnused(): Plugin {
  const missing = new Set(omissions.flatMap(({ files }) => files));
  return {
    name: 'assetpay-without-unused',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      for (const { standIn, files, importers } of omissions) {
        const file = files.find((name) => source === `./${name}.js`);
        if (file === undefined || !importers.test(importer ?? '')) continue;
        missing.delete(file);
        return fileURLToPath(new URL(standIn, import.meta.url));
      }
      return undefined;
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: options },
      handler(code) {
        this.error(`${options.exec(code)?.[0]} has no effect in a build: see scripts/firstLoad.`);
      },
    },
    generateBundle(_options, bundle) {
      if (missing.size > 0) {
        this.error(`@tanstack keeps these elsewhere now: ${[...missing].join(', ')}.`);
      }
      const used = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        .filter((id) => omissions.some(({ signs }) => signs.test(id)));
      if (used.length > 0) this.error(`Left out of the build, and used: ${used.join(', ')}`);
    },
  };
}
