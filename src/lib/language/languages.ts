/** A language of the page. */
export type Language = {
  /** As in the address (`?lang=de`), in `config.json` and as the name of its file in `src/languages`. */
  code: string;
  /** For `Intl`. Arabic keeps Latin digits, as names, wears and prices of the trade have no others. */
  locale: string;
  dir: 'ltr' | 'rtl';
};

function toLanguage(code: string, locale = code, dir: Language['dir'] = 'ltr'): Language {
  return { code, locale, dir };
}

const arabic = toLanguage('ar', 'ar-u-nu-latn', 'rtl');

/** The original, and what the page speaks when nobody says otherwise. */
export const english: Language = toLanguage('en');

/** All languages, in the order of the switch. Each but English has its texts in `src/languages`. */
export const languages: readonly Language[] = [
  english,
  ...['de', 'es', 'pt-BR', 'fr', 'pl', 'ru', 'tr', 'uk'].map((code) => toLanguage(code)),
  toLanguage('zh', 'zh-CN'),
  toLanguage('ja'),
  arabic,
];

/** English in disguise, for tests of the layout: by the address alone (`scripts/language/toPseudo.ts`). */
export const pseudoLanguages: readonly Language[] = [
  toLanguage('en-XA'),
  { ...arabic, code: 'ar-XB' },
];

/** The value of `lang` for a document, without the extensions that only `Intl` knows. */
export function toLangTag({ locale }: Language): string {
  return locale.replace(/-u-.*/, '');
}
