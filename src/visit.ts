import { startTexts } from '~/app/start/startTexts';
import { startVisit } from '~/app/start/startVisit';
import { runCode } from '~/app/start/waitingCode';
import { showMode } from '~/app/theme/showMode';

const mode = new URLSearchParams(location.search).get('theme');
if (mode) showMode(document, mode);

/** The visit of this page, begun while the code of its cards and its screen is on its way (docs/decisions/0036). */
export const visitStart = startVisit(window);

/** Its first texts. */
export const languageStart = startTexts(window, visitStart);

runCode('start');
