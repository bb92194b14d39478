import { relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages as known, pseudoLanguages } from '../../src/lib/language/languages.ts';
import { root } from '../run/tools.mjs';
import { type Catalogue, compileTexts, readCatalogue, readTranslation } from './catalogue.ts';
import { compileWords } from './compileWords.ts';

const list = 'virtual:languages';
const texts = /^\0virtual:language\/([\w-]+)(\/late)?$/;
const placeholder = /(["'`])texts of ([\w-]+)(\/late)?\1/;

type Options = {
  /** English stays in the code and has no files: for tests, the development server, and pages of the bench. */
  hasEnglish?: boolean;
};

/**
 * Compiles the texts of `defineWords`. A build of the page has two files a language: the texts that the first load
 * needs, and those of late code (docs/decisions/0040-one-language-at-a-time.md).
 */
export function languages({ hasEnglish }: Options = {}): Plugin {
  let isInline = true;
  let catalogue: Catalogue = new Map();
  const toFile = (id: string) =>
    relative(root, id.replace(/\?.*/, ''))
      .replaceAll(sep, '/')
      .replace(/^src\/|\.ts$/g, '');
  return {
    name: 'assetpay-languages',
    enforce: 'pre',
    configResolved({ command }) {
      isInline = hasEnglish ?? command === 'serve';
      catalogue = readCatalogue();
    },
    resolveId: (id) => (id.startsWith('virtual:language') ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${list}`) return writeLoaders(isInline);
      const [, code = '', late = ''] = texts.exec(id) ?? [];
      if (code === '') return undefined;
      const own =
        late === '' ? `export const late = () => import('virtual:language/${code}/late');` : '';
      if (!isInline) return `export default 'texts of ${code}${late}'; ${own}`;
      return `${writeTexts(catalogue, code, () => late === '')}; ${own}`;
    },
    transform: {
      filter: { id: /\/src\/.*words\.ts$/i },
      handler(code, id) {
        const short = [...catalogue.keys()].indexOf(toFile(id));
        const written = compileWords(code, String(short), isInline);
        return written === undefined ? undefined : { code: written, map: null };
      },
    },
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.moduleIds.some((id) => texts.test(id))) return undefined;
      const first = new Set(listFirstModules(chunks).map(toFile));
      return code.replace(placeholder, (_, _quote, language, late) =>
        JSON.stringify(
          compileTexts(catalogue, readTranslation(language, catalogue), (file) =>
            late ? !first.has(file) : first.has(file),
          ),
        ),
      );
    },
  };
}

function writeTexts(catalogue: Catalogue, code: string, has: (file: string) => boolean): string {
  const translation = readTranslation(code, catalogue);
  return `export default ${JSON.stringify(compileTexts(catalogue, translation, has))}`;
}

function writeLoaders(isInline: boolean): string {
  const entries = [...known, ...pseudoLanguages]
    .filter(({ code }) => !isInline || code !== 'en')
    .map(({ code }) => `${JSON.stringify(code)}: () => import('virtual:language/${code}')`);
  return `export const loaders = { ${entries.join(', ')} }`;
}

/** All modules that the entry needs before anything can be drawn. */
function listFirstModules(chunks: Record<string, Rolldown.RenderedChunk>): string[] {
  const first = new Set<string>();
  const add = (file: string) => {
    if (first.has(file)) return;
    first.add(file);
    chunks[file]?.imports.forEach(add);
  };
  for (const chunk of Object.values(chunks)) if (chunk.isEntry) add(chunk.fileName);
  return [...first].flatMap((file) => chunks[file]?.moduleIds ?? []);
}
