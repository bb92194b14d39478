import { readWishes } from '~/app/language/readWishes';
import { showLanguage } from '~/app/language/showLanguage';
import { chooseLanguage } from '~/lib/language/chooseLanguage';
import type { Language } from '~/lib/language/languages';
import { startLanguage } from '~/lib/language/loadTexts';
import type { VisitStart } from './startVisit';

/**
 * Asks for the first texts, beside `config.json`. If the site says another language than the browser, its texts are
 * asked for beside the first inventory request. Resolves once the texts are here, and never rejects.
 */
export function startTexts(win: Window, visit: Promise<VisitStart>): Promise<void> {
  const wishes = readWishes(win);
  const decide = (site?: string): Language => {
    const language = chooseLanguage({ ...wishes, site });
    showLanguage(win.document, language);
    return language;
  };
  const decision = visit.then(
    ({ config }) => decide(config.locale),
    () => decide(),
  );
  return startLanguage(decide(), decision);
}
