import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import { isolateArguments } from '../../src/lib/icu/isolateArguments.ts';
import type { MessageFile } from '../../src/lib/icu/MessageFile.ts';
import { readShape } from '../../src/lib/icu/readShape.ts';
import type { Message } from '../../src/lib/language/formatMessage.ts';
import { languages, pseudoLanguages } from '../../src/lib/language/languages.ts';
import type { Texts } from '../../src/lib/language/texts.ts';
import { root } from '../run/tools.mjs';
import { readWords } from './readWords.ts';
import { toPseudo, toRightToLeft } from './toPseudo.ts';

/** English texts by the file that defines them (`inventory/words`), each by its name, in the order of the file. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Translated texts by file and name, as one key: `inventory/words.sorts.rarityDesc`. */
export type Translation = Readonly<Record<string, string>>;

const source = join(root, 'src');

/** The languages of the page but English, by the names of their files. */
export function listTranslations(): string[] {
  return readdirSync(join(source, 'languages')).map((file) => file.replace('.json', ''));
}

/** Reads all English texts of the page. */
export function readCatalogue(): Catalogue {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /words\.ts$/i.test(file) && !file.includes('/testing/'))
    .sort();
  return new Map(
    files.flatMap((file) => {
      const words = readWords(readFileSync(join(source, file), 'utf8'));
      return words ? [[file.replace(/\.ts$/, ''), words.texts] as const] : [];
    }),
  );
}

/**
 * Reads the texts of a language: those of English from the code, those of the pseudo-locales made of them, all others
 * from `src/languages`.
 */
export function readTranslation(code: string, catalogue: Catalogue): Translation {
  if (code === 'en') return listEnglish(catalogue, (text) => text);
  if (code === 'en-XA') return listEnglish(catalogue, (text) => toPseudo(text));
  if (code === 'ar-XB') return listEnglish(catalogue, (text) => toPseudo(text, toRightToLeft));
  return JSON.parse(readFileSync(join(source, 'languages', `${code}.json`), 'utf8'));
}

function listEnglish(catalogue: Catalogue, change: (text: string) => string): Translation {
  const texts = [...catalogue].flatMap(([file, named]) =>
    [...named].map(([name, text]) => [`${file}.${name}`, change(text)] as const),
  );
  return Object.fromEntries(texts);
}

/** Compiles a language's texts of the files that `has` answers `true` for, under the short names of these files. */
export function compileTexts(
  catalogue: Catalogue,
  code: string,
  has: (file: string) => boolean,
): Texts {
  const translation = readTranslation(code, catalogue);
  const toWritten = isRightToLeft(code) ? isolateArguments : (text: string) => text;
  const files = [...catalogue].map(([file, named], number) => {
    const compiled: Message[] = [...named].map(([name, text]) =>
      compileMessage(toWritten(translation[`${file}.${name}`] ?? text)),
    );
    return {
      file,
      short: String(number),
      compiled: areTerms(named) ? pair(named, compiled) : compiled,
    };
  });
  return Object.fromEntries(
    files.flatMap(({ file, short, compiled }) => (has(file) ? [[short, compiled]] : [])),
  );
}

/** The keys and shapes of all texts, in the order in which `compileTexts` numbers their files. */
export function listMessageFiles(catalogue: Catalogue): MessageFile[] {
  return [...catalogue].map(([file, named]) => ({
    file,
    hasTerms: areTerms(named),
    texts: Object.fromEntries(
      [...named].map(([name, text]) => [name, readShape(compileMessage(text))]),
    ),
  }));
}

function isRightToLeft(code: string): boolean {
  return [...languages, ...pseudoLanguages].some(
    (language) => language.code === code && language.dir === 'rtl',
  );
}

/** Terms are named by themselves (`defineTerms`). */
function areTerms(named: ReadonlyMap<string, string>): boolean {
  return [...named].every(([name, text]) => name === text);
}

/** The English terms, and then as many words for them: only those that differ. */
function pair(named: ReadonlyMap<string, string>, compiled: readonly Message[]): Message[] {
  const differing = [...named.keys()]
    .map((term, at) => ({ term, word: compiled[at] ?? term }))
    .filter(({ term, word }) => term !== word);
  return [...differing.map(({ term }) => term), ...differing.map(({ word }) => word)];
}
