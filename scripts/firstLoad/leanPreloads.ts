import type { Plugin } from 'vite';

/** The chunks that index.html names: their names begin alike, so that a test or a host can tell them from later ones. */
const firstLoad = /\bassets\/index-[^/]+$/;

/**
 * Keeps names out of the first load that Vite writes beside each late import, to preload them. Late code finds the first
 * load in memory; Firefox and WebKit would ask for it again. A late file itself is named only if it has styles: without
 * them nothing precedes its import, which asks for it as soon.
 */
export function leanPreloads(): Plugin {
  const styled = new Set<string>();
  return {
    name: 'assetpay-lean-preloads',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (own, files, { hostType }) =>
            hostType === 'js'
              ? files.filter((file) => !firstLoad.test(file) && (file !== own || styled.has(own)))
              : files,
        },
      },
    }),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.viteMetadata?.importedCss.size)
            styled.add(file.fileName);
        }
      },
    },
  };
}
