import type { Arriving } from '../measure/measureArrival';
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
