import { createLateModule } from '~/lib/late/createLateModule';
import { hostLink } from './hostLink';
import type { Reported } from './reportVisit';

const reporting = createLateModule(() => import('./reportVisit'));

/**
 * Reports a visit to the page around this one, from the moment in which that page has answered. A page that stands alone
 * loads nothing for it. Returns a function that ends it.
 */
export function reportToHost(visit: Reported): () => void {
  let isOver = false;
  let stop = () => {};
  const begin = () => {
    const { link } = hostLink.get();
    if (link === undefined || isOver) return;
    unsubscribe();
    reporting.use(({ reportVisit }) => {
      if (!isOver) stop = reportVisit(link, visit);
    });
  };
  const unsubscribe = hostLink.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    unsubscribe();
    stop();
  };
}
