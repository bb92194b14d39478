import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages as known, pseudoLanguages } from '../../src/lib/language/languages.ts';
import type { Texts } from '../../src/lib/language/texts.ts';
import { root } from '../run/tools.mjs';
import {
  type Catalogue,
  compileTexts,
  listMessageFiles,
  readCatalogue,
  readTranslation,
} from './catalogue.ts';
import { compileWords } from './compileWords.ts';

const all = [...known, ...pseudoLanguages];
const list = 'virtual:languages';
const keys = 'virtual:languageKeys';
const texts = /^\0virtual:language\/([\w-]+?)(-late)?$/;
/** Stands for the hash of all files of texts until these are known. */
const unhashed = 'hash-of-texts';

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
  let files: ReadonlyMap<string, string> = new Map();
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
    resolveId: (id) => (/^virtual:(language|messages$)/.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${list}`) return writeLoader(isInline);
      if (id === `\0${keys}`) {
        return `export const messageFiles = ${JSON.stringify(listMessageFiles(catalogue))}`;
      }
      const [, code = '', late] = texts.exec(id) ?? [];
      if (code === '') return undefined;
      return toModule(compileTexts(catalogue, code, () => !late));
    },
    transform: {
      filter: { id: /\/src\/.*words\.ts$/i },
      handler(code, id) {
        const short = [...catalogue.keys()].indexOf(toFile(id));
        const written = compileWords(code, String(short), isInline);
        return written === undefined ? undefined : { code: written, map: null };
      },
    },
    renderChunk(code, _chunk, _options, { chunks }) {
      if (isInline || !code.includes(unhashed)) return undefined;
      files = writeFiles(catalogue, new Set(listFirstModules(chunks).map(toFile)));
      return code.replace(unhashed, toHash(files));
    },
    generateBundle() {
      for (const [name, source] of files) {
        const fileName = `assets/texts-${name}-${toHash(files)}.js`;
        this.emitFile({ type: 'asset', fileName, source });
      }
      if (isInline) return;
      for (const { code } of known) {
        const source = `${JSON.stringify(readTranslation(code, catalogue), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `hosting/messages/${code}.json`, source });
      }
    },
  };
}

/** The files of all languages by their names: `de` for the first load, `de-late` for the rest. */
function writeFiles(catalogue: Catalogue, first: ReadonlySet<string>): Map<string, string> {
  return new Map(
    all.flatMap(({ code }) => {
      const write = (has: (file: string) => boolean) =>
        toModule(compileTexts(catalogue, code, has));
      return [
        [code, write((file) => first.has(file))],
        [`${code}-late`, write((file) => !first.has(file))],
      ] as const;
    }),
  );
}

const toModule = (content: Texts) => `export default ${JSON.stringify(content)}`;

/** One hash for all files, so that the first load holds one name. */
function toHash(files: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('base64url')
    .replaceAll(/[^a-z0-9]/gi, '')
    .slice(0, 7);
}

function writeLoader(isInline: boolean): string {
  if (!isInline) {
    const address = `./texts-\${name}-${unhashed}.js\${again}`;
    return `export const loadFile = (name, again) => import(/* @vite-ignore */ \`${address}\`);`;
  }
  const entries = all
    .filter(({ code }) => code !== 'en')
    .flatMap(({ code }) => [code, `${code}-late`])
    .map((name) => `'${name}': () => import('virtual:language/${name}')`);
  return `const files = { ${entries.join(', ')} };
export const loadFile = async (name) => (await files[name]?.()) ?? { default: {} };`;
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
