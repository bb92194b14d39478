import { readAddress, replaceAddress } from '~/lib/address';
import type { Language } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';
import { rememberLanguage } from './languageChoice';

/**
 * Speaks the language that somebody has chosen, from now on and on this device. A language in the address gives way to
 * it, or a reload would undo the choice. Answers `false` if its texts are lost: then the page stays as it is.
 */
export async function switchLanguage(language: Language): Promise<boolean> {
  if (!(await changeLanguage(language))) return false;
  rememberLanguage(language.code);
  const query = new URLSearchParams(readAddress());
  if (query.has('lang')) {
    query.set('lang', language.code);
    replaceAddress(`?${query}`);
  }
  return true;
}
