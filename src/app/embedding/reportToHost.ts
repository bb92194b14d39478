import { hostLink } from './hostLink';
import { type Reported, reportVisit } from './reportVisit';

/**
 * Reports a visit to the page around this one, from the moment in which that page has answered. Returns a function that
 * ends it. No file of its own: one that shares code with `createJourney` would keep that from being asked for again
 * under another address (docs/decisions/0034).
 */
export function reportToHost(visit: Reported): () => void {
  let isOver = false;
  let stop = () => {};
  const begin = () => {
    const { link } = hostLink.get();
    if (link === undefined || isOver) return;
    unsubscribe();
    stop = reportVisit(link, visit);
  };
  const unsubscribe = hostLink.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    unsubscribe();
    stop();
  };
}
