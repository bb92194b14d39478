/** Icons that only parts after the first cards use. A file of its own keeps them out of the first load. */
export const lateIconPaths = {
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  lock: 'M5.5 9h9v7.5h-9V9ZM7 9V6.5a3 3 0 0 1 6 0V9',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  link: 'M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7',
  minus: 'M5 10h10',
  plus: 'M10 5v10M5 10h10',
  offline:
    'M3 3l14 14M5 11a7 7 0 0 1 3-1.8m4 0A7 7 0 0 1 15 11M8 14a3 3 0 0 1 4 0M2.5 8A11 11 0 0 1 6 5.8M10 5a11 11 0 0 1 7.5 3',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Zm8-2.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
} as const;
