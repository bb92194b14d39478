import { words } from '~/app/words';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { showLanguage } from './showLanguage';

/** Keeps language, direction and title of the document those of the language that is spoken. */
export function followLanguage(document: Document): void {
  const show = () => {
    showLanguage(document, currentLanguage.get());
    document.title = words.pageTitle;
  };
  currentLanguage.subscribe(show);
  show();
}
