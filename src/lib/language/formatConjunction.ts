import { perLanguage } from './currentLanguage';

const getLists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Several phrases in a sentence: `the search and the filters`. */
export function formatConjunction(phrases: readonly string[]): string {
  return getLists().format(phrases);
}
