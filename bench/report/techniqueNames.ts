import type { Technique } from '../measure/openPages';

/** What the tables call them. */
export const techniqueNames: Record<Technique, string> = {
  page: 'assetpay-deposit',
  recycler: 'hand-written DOM recycler',
  virtuoso: 'react-virtuoso',
  virtua: 'virtua',
  reactWindow: 'react-window',
  reactVirtual: '@tanstack/react-virtual',
  fullRender: 'all cards, content-visibility',
};
