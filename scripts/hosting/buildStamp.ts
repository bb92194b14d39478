import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run/tools.mjs';

const languages = join(root, 'src/languages');
const titleKey = 'app/words.pageTitle';

/** `stampPage.ts` as one module for Node alone: it reads themes and languages by the page's own code. */
export async function buildStamp(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    resolve: { alias: { '~': join(root, 'src') } },
    build: {
      write: false,
      ssr: join(root, 'scripts/hosting/stampPage.ts'),
      target: 'node20',
      minify: false,
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error('The stamp was not built.');
  return result.output[0].code;
}

/** The title of the page by language, as JSON. `english` is the one that index.html has. */
export function readTitles(english: string): string {
  const titles = readdirSync(languages)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const texts: Record<string, string> = JSON.parse(readFileSync(join(languages, name), 'utf8'));
      return [name.replace('.json', ''), texts[titleKey]];
    });
  return `${JSON.stringify(Object.fromEntries([['en', english], ...titles]), null, 2)}\n`;
}
