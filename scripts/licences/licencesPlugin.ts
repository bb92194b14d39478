import type { Plugin } from 'vite';
import { root } from '../run/tools.mjs';
import { findPackages } from './findPackages.ts';
import { readNotice } from './readNotice.ts';

const line = `\n${'-'.repeat(80)}\n\n`;

/** Stands for the code that Vite writes beside late imports, which is in no module. */
const besideLateImports = '\0vite/late-imports';

/**
 * Adds `licences.txt` to a build: the notice of this page and of every package of which a chunk or a
 * stylesheet holds code. Vite's `build.license` leaves out stylesheets, its own helpers, and the text of a
 * package that has none (docs/decisions/0021-licences-of-all-that-is-bundled.md).
 */
export function licences(): Plugin {
  return {
    name: 'assetpay-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const ids = chunks.flatMap((chunk) => chunk.moduleIds);
      const folders = findPackages([...ids, besideLateImports], root);
      const source = [root, ...folders].map(readNotice).join(line);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
