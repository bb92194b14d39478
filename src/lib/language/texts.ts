import type { Message } from './formatMessage';

/** Texts of a language by the file that defines them, in the order of that file. */
export type Texts = Readonly<Record<string, readonly Message[]>>;

let spoken: Texts = {};

/** Adds texts of the language that is spoken. */
export function addTexts(more: Texts): void {
  spoken = { ...spoken, ...more };
}

/** Replaces all texts by those of another language. */
export function replaceTexts(texts: Texts): void {
  spoken = texts;
}

/** All texts of `file`; none if they have not been loaded. */
export function getTexts(file: string): readonly Message[] {
  return spoken[file] ?? [];
}

/** Throws if the texts of `file` have not been loaded. */
export function getText(
  file: string,
  place: number,
  english: readonly Message[] | undefined,
): Message {
  const text = spoken[file]?.[place] ?? english?.[place];
  if (text === undefined) throw new Error(`No text ${place} of ${file} is loaded.`);
  return text;
}
