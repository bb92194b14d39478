import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import { findMessageFaults } from '../../src/lib/icu/findMessageFaults.ts';
import { readShape } from '../../src/lib/icu/readShape.ts';
import type { Language } from '../../src/lib/language/languages.ts';
import type { Translation } from './catalogue.ts';

/** Lists every fault of a translation, one line each, by the key of its text. */
export function findFaults(language: Language, english: Translation, texts: Translation): string[] {
  const unknown = Object.keys(texts).filter((key) => english[key] === undefined);
  return [
    ...unknown.map((key) => `${key}: there is no such text`),
    ...Object.entries(english).flatMap(([key, original]) =>
      findTextFaults(language, original, texts[key]).map((fault) => `${key}: ${fault}`),
    ),
  ];
}

function findTextFaults(language: Language, original: string, text: string | undefined): string[] {
  if (text === undefined) return ['is missing'];
  const hasGoodMarks = text.trim() === text && !/ {2}|'/.test(text);
  return [
    ...findMessageFaults(language, readShape(compileMessage(original)), text),
    ...(hasGoodMarks ? [] : ['has stray blanks or apostrophes']),
  ];
}
