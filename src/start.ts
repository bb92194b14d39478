import { askForScreen } from '~/app/start/askForScreen';
import { startCards } from '~/app/start/startCards';
import { languageStart, visitStart } from './visit';

/** The first cards of the visit, drawn without the screen if that is later (docs/decisions/0051). */
export const cardsStart = startCards(window, visitStart, languageStart);

// The screen tells of a failure.
cardsStart.catch(() => undefined);
void askForScreen(visitStart, cardsStart);
