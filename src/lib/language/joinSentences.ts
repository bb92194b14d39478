import { currentLanguage } from './currentLanguage';

/** Languages that put no blank between sentences. */
const withoutBlank = /^(zh|ja)/;

/** Stands between two sentences that are shown one after the other. */
export function getSentenceGap(): string {
  return withoutBlank.test(currentLanguage.get().locale) ? '' : ' ';
}

/** Whole sentences in a row. Absent ones are left out. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(getSentenceGap());
}
