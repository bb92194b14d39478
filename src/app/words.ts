export const words = {
  title: 'Deposit',
  subtitle: 'Turn Steam items into balance',
  notLoaded: 'Not loaded',
  close: 'Close',
  crashed: {
    title: 'This page ran into a fault',
    cause:
      'Your items are safe. Load the page again: it finds out what became of a deposit that was under way, and keeps what you picked.',
    action: 'Load again',
  },
};
