import type { Message } from './formatMessage';

/** Texts of a language by the file that defines them, in the order of that file. */
export type Texts = Readonly<Record<string, readonly Message[]>>;

/** Finds the text of a site in place of the page's own. `place` is the number of a text in its file, or a term. */
type FindSiteText = (file: string, place: number | string) => Message | undefined;

let spoken: Texts = {};

/** `undefined` for the sites that have no texts of their own. */
let findSiteText: FindSiteText | undefined;

/** Adds texts of the language that is spoken. */
export function addTexts(more: Texts): void {
  spoken = { ...spoken, ...more };
}

/** Replaces all texts by those of another language. */
export function replaceTexts(texts: Texts): void {
  spoken = texts;
}

/** Puts texts of the site above the page's own. To be called before the first text is drawn, as none is drawn anew. */
export function changeSiteTexts(find: FindSiteText | undefined): void {
  findSiteText = find;
}

export function getSiteText(file: string, place: number | string): Message | undefined {
  return findSiteText?.(file, place);
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
  const text = getSiteText(file, place) ?? spoken[file]?.[place] ?? english?.[place];
  if (text === undefined) throw new Error(`No text ${place} of ${file} is loaded.`);
  return text;
}
