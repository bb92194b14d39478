import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run/tools.mjs';

const room = join(root, 'src/embed');

/** One built file: its entry in `src/embed`, and the kind of script that it is. */
const outputs = [
  { fileName: 'embed.js', entry: 'classicScript.ts', format: 'iife' },
  { fileName: 'embed.mjs', entry: 'mountDeposit.ts', format: 'es' },
  { fileName: 'embed-element.js', entry: 'depositElement.ts', format: 'iife' },
] as const;

/**
 * Builds what a host puts on its own page, by file name. Each file is whole: it imports nothing. The target is older than
 * the page's, as these run in pages that are not ours.
 */
export async function buildEmbed(): Promise<Map<string, string>> {
  const scripts = await Promise.all(outputs.map(buildScript));
  return new Map([...scripts, ['embed.d.ts', toDeclarations()]]);
}

async function buildScript({
  fileName,
  entry,
  format,
}: (typeof outputs)[number]): Promise<[string, string]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    resolve: { alias: { '~': join(root, 'src') } },
    build: {
      write: false,
      target: ['es2020', 'safari14'],
      minify: true,
      lib: {
        entry: join(room, entry),
        formats: [format],
        name: 'AssetPayDepositScript',
        fileName: () => fileName,
      },
      // Vite leaves the white space of modules to bundlers, but this one is loaded as it is.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error(`${fileName} was not built.`);
  const [chunk] = result.output;
  return [fileName, chunk.code];
}

/** The types of both forms. `publicTypes.ts` holds types alone, so that it is a declaration file as it stands. */
function toDeclarations(): string {
  const types = readFileSync(join(room, 'publicTypes.ts'), 'utf8').replace(/^\/\/.*\n\n/, '');
  return `${types}
export declare const mountDeposit: MountDeposit;

declare global {
  /** Set by the classic script. */
  const AssetPayDeposit: { mountDeposit: MountDeposit };
}
`;
}
