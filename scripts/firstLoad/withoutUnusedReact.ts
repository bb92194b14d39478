import type { Plugin } from 'vite';
import { leaveOut, listImported, type Parts } from './leaveOut.ts';

/** Parts of React that the page does not use, by file (docs/decisions/0050-what-is-left-out-of-react.md). */
const unused: Readonly<Record<string, Parts>> = {
  'react.production.js': {
    exports: [
      'Activity',
      'Children',
      'Profiler',
      'PureComponent',
      'ViewTransition',
      'addTransitionType',
      'cache',
      'cacheSignal',
      'cloneElement',
      'createRef',
      'forwardRef',
      'startTransition',
      'unstable_useCacheRefresh',
      'useActionState',
      'useDebugValue',
      'useImperativeHandle',
      'useInsertionEffect',
      'useOptimistic',
      'useTransition',
    ],
  },
  'react-dom.production.js': {
    exports: [
      'browser',
      'preconnect',
      'prefetchDNS',
      'preinit',
      'preinitModule',
      'preload',
      'preloadModule',
      'requestFormReset',
      'unstable_batchedUpdates',
      'useFormState',
      'useFormStatus',
    ],
  },
  'react-dom-client.production.js': {
    exports: ['hydrateRoot'],
    // The hints about resources, which the exports of react-dom above would give.
    keys: ['D', 'C', 'L', 'm', 'X', 'S', 'M'],
  },
};

const leftOut = new Set(Object.values(unused).flatMap((parts) => parts.exports));

/**
 * Leaves these parts out of the build. Fails the build where a module uses one, or where React keeps one in another form.
 */
export function withoutUnusedReact(): Plugin {
  const missing = new Set(Object.keys(unused));
  /** Names that are left out, by the module that uses them. Not every module that is read gets into the build. */
  const uses = new Map<string, string[]>();
  return {
    name: 'assetpay-without-unused-react',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.[jt]sx?$/ },
      handler(code, id) {
        const file = id.replace(/^.*\/cjs\//, '');
        const parts = unused[file];
        if (parts !== undefined) {
          missing.delete(file);
          return { code: leaveOut(code, parts), map: null };
        }
        const names = listImported(code).filter((name) => leftOut.has(name));
        if (names.length > 0) uses.set(id, names);
        return undefined;
      },
    },
    generateBundle(_options, bundle) {
      if (missing.size > 0) this.error(`React has no more: ${[...missing].join(', ')}.`);
      const used = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        .flatMap((id) => (uses.get(id) ?? []).map((name) => `${name} (${id})`));
      if (used.length > 0) this.error(`Left out of the build, and used: ${used.join(', ')}`);
    },
  };
}
