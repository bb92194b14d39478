import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from '~/app/App';
import { createVisit } from '~/app/createVisit';
import { parseConfig } from '~/app/visit/config';
import type { Session } from '~/app/visit/createSession';
import { createSkeletonCard } from '~/inventory/card/createCard';
import { cardsOfStart } from './cardsOfStart';

/** Nothing is ever answered. */
const wait = () => new Promise<never>(() => undefined);

const session: Session = {
  hasForeignLink: false,
  getOwner: () => 'nobody',
  client: { baseUrl: '', authScheme: 'raw', token: { get: wait, renew: wait }, fetch: wait },
};

/**
 * Draws into `root` the page that waits for its first answer, by the page's own components. The rows of the grid, which
 * need a width in px, become cards that the style sheet arranges (`src/app/start/startScreen.css`).
 */
export function drawLoading(root: HTMLElement): void {
  const visit = createVisit(session);
  flushSync(() => createRoot(root).render(<App config={parseConfig({})} visit={visit} />));
  const grid = root.querySelector('.grid-list');
  if (grid === null) throw new Error('The loading page has no grid.');
  const cards = document.createElement('div');
  cards.className = 'start-cards';
  cards.append(...Array.from({ length: cardsOfStart }, createSkeletonCard));
  grid.replaceChildren(cards);
}
