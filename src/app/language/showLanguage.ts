import { type Language, toLangTag } from '~/lib/language/languages';

/**
 * Says of a document in which language and direction it is read. An attribute that says so already is left alone: to set
 * `lang` has the browser style every element anew.
 */
export function showLanguage({ documentElement: root }: Document, language: Language): void {
  const lang = toLangTag(language);
  if (root.lang !== lang) root.lang = lang;
  if (root.dir !== language.dir) root.dir = language.dir;
}
