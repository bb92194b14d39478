import type { LanguageWishes } from '~/lib/language/chooseLanguage';
import { readChosenLanguage } from './languageChoice';

/** The wishes for a language that are known before `config.json` is here. */
export function readWishes(win: Window): LanguageWishes {
  const query = new URLSearchParams(win.location.search);
  const lang = query.get('lang') ?? undefined;
  const { languages: browser } = win.navigator;
  const wishes = { person: readChosenLanguage(), browser };
  // The page around a frame puts its own language there (docs/embedding.md).
  return query.has('embed') ? { ...wishes, host: lang } : { ...wishes, address: lang };
}
