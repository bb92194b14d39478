export const words = {
  title: 'Deposit',
  notLoaded: 'Not loaded',
  close: 'Close',
  crashed: {
    title: 'This page ran into a fault',
    cause:
      'Your items are safe. Load the page again: it keeps your picks and checks on any deposit that was under way.',
    action: 'Load again',
  },
};
