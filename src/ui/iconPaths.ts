/** Line icons, drawn for this page on a 20 × 20 grid. They take colour and size from the surrounding text. */
export const iconPaths = {
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3Zm4.5 10.5L17 17',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 2.5v4h-4',
  alert: 'M10 3 2.5 16h15L10 3Zm0 5v4m0 2.2v.3',
  bolt: 'M11 2 4 11.5h5L8.5 18 16 8.5h-5L11 2Z',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  sort: 'M6 4v12m0 0-3-3m3 3 3-3M14 16V4m0 0-3 3m3-3 3 3',
  tools: 'M3 6h6m5 0h3M3 14h3m5 0h6M11.5 3.5v5M8.5 11.5v5',
  globe:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 0c-5 5-5 10 0 15m0-15c5 5 5 10 0 15M2.5 10h15',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  box: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5v-7Zm0 0 7 3.5 7-3.5M10 10v7',
} as const;
