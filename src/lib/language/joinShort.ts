import { currentLanguage } from './currentLanguage';

/**
 * Short facts in one line: `CS2 · 3 items`. Absent ones are left out. From right to left, a mark (U+200F) ends each one:
 * a Latin word and a number after it would be one text from left to right.
 */
export function joinShort(facts: readonly (string | number | false | undefined)[]): string {
  return facts.filter(Boolean).join(currentLanguage.get().dir === 'rtl' ? '\u200F · ' : ' · ');
}
