/** Line icons drawn for this page on a 20 × 20 grid; they take the colour and size of the text around them. */
export const iconPaths = {
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3Zm4.5 10.5L17 17',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 2.5v4h-4',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  alert: 'M10 3 2.5 16h15L10 3Zm0 5v4m0 2.2v.3',
  bolt: 'M11 2 4 11.5h5L8.5 18 16 8.5h-5L11 2Z',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  tools: 'M3 6h6m5 0h3M3 14h3m5 0h6M11.5 3.5v5M8.5 11.5v5',
  lock: 'M5.5 9h9v7.5h-9V9ZM7 9V6.5a3 3 0 0 1 6 0V9',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  link: 'M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7',
  minus: 'M5 10h10',
  plus: 'M10 5v10M5 10h10',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  offline:
    'M3 3l14 14M5 11a7 7 0 0 1 3-1.8m4 0A7 7 0 0 1 15 11M8 14a3 3 0 0 1 4 0M2.5 8A11 11 0 0 1 6 5.8M10 5a11 11 0 0 1 7.5 3',
  box: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5v-7Zm0 0 7 3.5 7-3.5M10 10v7',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Zm8-2.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
} as const;
