import { type Language, toLangTag } from '~/lib/language/languages';

/** Says of a document in which language and direction it is read. */
export function showLanguage({ documentElement: root }: Document, language: Language): void {
  root.lang = toLangTag(language);
  root.dir = language.dir;
}
