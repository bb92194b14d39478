import { findLanguage } from '~/lib/language/chooseLanguage';
import { changeLanguage } from '~/lib/language/loadTexts';

/**
 * Speaks the language that the host changes to. `first` is the one in the address, which the page spoke from its first
 * text on unless the player had chosen another. A language that the page does not have changes nothing.
 */
export function createLocaleFollower(first: string | undefined) {
  let last = first;
  return (locale: string | undefined) => {
    if (locale === undefined || locale === last) return;
    last = locale;
    const language = findLanguage(locale);
    if (language !== undefined) void changeLanguage(language);
  };
}
