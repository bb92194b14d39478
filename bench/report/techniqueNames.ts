import type { Arriving, LineName } from '../measure/measureArrival';
import type { Technique } from '../measure/openPages';

/** Names of the techniques in tables and charts. */
export const techniqueNames: Record<Technique, string> = {
  page: 'assetpay-deposit',
  recycler: 'hand-written DOM recycler',
  virtuoso: 'react-virtuoso',
  virtua: 'virtua',
  reactWindow: 'react-window',
  reactVirtual: '@tanstack/react-virtual',
  fullRender: 'all cards, content-visibility',
};

/** Names of the pages that are opened from their address. */
export const arrivingNames: Record<Arriving, string> = {
  least: 'the least page',
  page: techniqueNames.page,
  recycler: techniqueNames.recycler,
  reactVirtual: techniqueNames.reactVirtual,
};

/** Lines and processors from which pages are opened. */
export const lineTitles: Record<LineName, string> = {
  slow4G: 'slow 4G (150 ms, 1.6 Mbit/s), 4 × slowed',
  fast4G: 'fast 4G (60 ms, 9 Mbit/s), 4 × slowed',
  cable: 'cable (28 ms, 5 Mbit/s), full speed',
};
