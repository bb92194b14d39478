import { waitAtMost } from './waitAtMost';
import { preloadCode, runCode } from './waitingCode';

/** ms to wait for `config.json`, then for the answer, then for its cards: the screen tells of what is late. */
const longestWaitsMs = { config: 1_000, answer: 300, cards: 500 };

/**
 * Lets the browser load the screen once the first answer begins to arrive. Before, its 90 kB would delay the request and
 * the answer; now they fill the time in which the line is idle. It runs once the first cards are painted: a screen that
 * comes out of the browser's cache would be faster than they are, and they would wait for all its work. An answer that is
 * late leaves its time to the screen.
 */
export async function askForScreen(
  visit: Promise<{ answered: Promise<void> }>,
  cards: Promise<{ drawn: Promise<void> }>,
): Promise<void> {
  const start = await waitAtMost(longestWaitsMs.config, visit);
  const answered = start?.answered.then(() => true);
  const isAnswered = await waitAtMost(longestWaitsMs.answer, answered);
  preloadCode('screen');
  if (isAnswered) {
    await waitAtMost(
      longestWaitsMs.cards,
      cards.then(({ drawn }) => drawn),
    );
  }
  runCode('screen');
}
