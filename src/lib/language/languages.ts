/** A language of the page. */
export type Language = {
  /** As in the address (`?lang=de`), in `config.json` and as `lang` of the document. */
  code: string;
  /** Its name in its own words. */
  name: string;
  /** For `Intl`. Arabic keeps Latin digits, as names, wears and prices of the trade have no others. */
  locale: string;
  dir: 'ltr' | 'rtl';
};

/** The original, and what the page speaks when nobody says otherwise. */
export const english: Language = { code: 'en', name: 'English', locale: 'en-US', dir: 'ltr' };

/** All languages, in the order of the switch. Each but English has its texts in `src/languages`. */
export const languages: readonly Language[] = [english];
