import { askForScreen } from '~/app/start/askForScreen';
import { startCards } from '~/app/start/startCards';
import { startTexts } from '~/app/start/startTexts';
import { startVisit } from '~/app/start/startVisit';
import { showMode } from '~/app/theme/showMode';

const mode = new URLSearchParams(location.search).get('theme');
if (mode) showMode(document, mode);

/** The visit of this page, begun while the code of its screen is on its way (docs/decisions/0036). */
const visitStart = startVisit(window);

/** Its first texts. */
export const languageStart = startTexts(window, visitStart);

/** Its first cards, drawn without the screen if that is later (docs/decisions/0051). */
export const cardsStart = startCards(window, visitStart, languageStart);

// The screen tells of a failure.
cardsStart.catch(() => undefined);
void askForScreen(document, visitStart, cardsStart);
