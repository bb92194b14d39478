import { startVisit } from '~/app/start/startVisit';
import { english } from '~/lib/language/languages';
import { startLanguage } from '~/lib/language/loadTexts';

/** The visit of this page, begun while the code of its screen is on its way (docs/decisions/0036). */
export const visitStart = startVisit(window);

/** Its first texts. */
export const languageStart = startLanguage(english, Promise.resolve(english));
