import { perLanguage } from './currentLanguage';

const getLists = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }),
);

/** Several phrases in one line: `2 on hold, $4.30 after the hold`. */
export function formatList(phrases: readonly string[]): string {
  return getLists().format(phrases);
}
