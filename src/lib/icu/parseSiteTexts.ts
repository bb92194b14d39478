import { findLanguage } from '~/lib/language/chooseLanguage';
import type { Message } from '~/lib/language/formatMessage';
import type { Language } from '~/lib/language/languages';
import { readObject } from '~/lib/readObject';
import { compileMessage } from './compileMessage';
import { findMessageFaults } from './findMessageFaults';
import { isolateArguments } from './isolateArguments';
import type { MessageFile } from './MessageFile';
import type { Shape } from './readShape';

/** The longest text of the page has 700 letters: six plural forms in Arabic. */
const mostLetters = 2_000;

/** Control characters, and marks that turn all that stands behind them. LRM and RLM end where they stand. */
const unfit = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

type Original = { file: string; place: number | string; shape: Shape };

type Parsed = {
  /** By `toSiteKey`. */
  texts: ReadonlyMap<string, Message>;
  /** A line for each text that cannot be used: its language, its key, and why. */
  faults: readonly string[];
};

/** The name of a text among those of all languages. */
export function toSiteKey(code: string, file: string, place: number | string): string {
  return `${code} ${file} ${place}`;
}

/**
 * Reads ICU messages of a site, by language and key, as a translation is read. `files` are the page's own, numbered as
 * its code numbers them.
 */
export function parseSiteTexts(
  messages: Readonly<Record<string, unknown>>,
  files: readonly MessageFile[],
): Parsed {
  const originals = new Map(files.flatMap(listOriginals));
  const texts = new Map<string, Message>();
  const faults: string[] = [];
  const seen = new Set<Language>();
  for (const [code, ofLanguage] of Object.entries(messages)) {
    const language = findLanguage(code);
    const entries = readObject(ofLanguage);
    if (language === undefined || seen.has(language)) {
      faults.push(
        `${code} (${language ? 'the language is there twice' : 'no language of the page'})`,
      );
    } else if (entries === undefined) {
      faults.push(`${code} (no object of texts)`);
    } else {
      seen.add(language);
      for (const [key, text] of Object.entries(entries)) {
        const original = originals.get(key);
        const found = findFaults(language, original?.shape, text);
        faults.push(...found.map((fault) => `${code}.${key} (${fault})`));
        if (original === undefined || found.length > 0) continue;
        texts.set(
          toSiteKey(language.code, original.file, original.place),
          compile(language, String(text)),
        );
      }
    }
  }
  return { texts, faults };
}

function listOriginals({ file, hasTerms, texts }: MessageFile, number: number) {
  return Object.entries(texts).map(([name, shape], at): [string, Original] => [
    `${file}.${name}`,
    { file: String(number), place: hasTerms ? name : at, shape },
  ]);
}

function findFaults(language: Language, shape: Shape | undefined, text: unknown): string[] {
  if (shape === undefined) return ['there is no such text'];
  if (typeof text !== 'string') return ['is no text'];
  if (text.length > mostLetters) return [`has more than ${mostLetters} letters`];
  if (unfit.test(text)) return ['has a control character'];
  return findMessageFaults(language, shape, text);
}

function compile({ dir }: Language, text: string): Message {
  return compileMessage(dir === 'rtl' ? isolateArguments(text) : text);
}
