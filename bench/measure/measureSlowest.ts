import { attempt, type Measuring } from './attempt';
import { measureSmoothScroll } from './measureScroll';
import { openTen, type Speed, type Technique } from './openPages';
import type { Sample } from './results';
import { createSample } from './samples';

/** Twenty times slower than the others, so one round of a few rows is enough. */
const slowest: Technique = 'fullRender';
const fewRows = 10;

/** Measures the slowest technique, and the page again beside it, as the machine's speed may have changed by then. */
export function measureSlowest(measuring: Measuring): Promise<Sample[]> {
  const { browser, origin } = measuring;
  return attempt(measuring, { what: 'all cards at once', seconds: 400 }, async () => {
    const page = await openTen(browser, origin, 'page');
    // Warm-up, as in the rounds before.
    await measureSmoothScroll(page, 1);
    const bench = await openTen(browser, origin, slowest);
    const measure = async (speed: Speed): Promise<Sample> => ({
      ...createSample(slowest, speed),
      beside: [await measureSmoothScroll(page, speed, fewRows)],
      smooth: [await measureSmoothScroll(bench, speed, fewRows)],
    });
    const samples = [await measure(1), await measure(4)];
    await bench.close();
    await page.close();
    return samples;
  });
}
