import { type BenchPage, openTechnique, type Speed } from './openPages';

/** ms from the end of the first inventory answer until it was painted. */
export type Opened = { firstCards: number; wholeView: number };

/**
 * Opens a page whose first answer comes late, so that the page is ready and waits for it. This measures the
 * time from the answer to the cards, without loading the code.
 */
export async function measureOpening(
  bench: BenchPage,
  origin: string,
  speed: Speed,
): Promise<Opened> {
  await bench.page.bringToFront();
  await bench.setSpeed(speed);
  const { technique } = bench;
  await openTechnique(bench, origin, { technique, scenario: 'thousand', limit: 50, isLate: true });
  await bench.setSpeed(1);
  return bench.page.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('/client/inventory'));
    const [first] = answers;
    const arrived = first instanceof PerformanceResourceTiming ? first.responseEnd : Number.NaN;
    const { firstCardsAt = Number.NaN, wholeViewAt = Number.NaN } = window.bench;
    return { firstCards: firstCardsAt - arrived, wholeView: wholeViewAt - arrived };
  });
}
