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
