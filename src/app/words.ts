export const words = {
  title: 'Deposit',
  subtitle: 'Turn Steam items into balance',
  configProblem: {
    title: 'This page is set up incorrectly',
    cause: (keys: string) =>
      `The file config.json has a value that can’t be used: ${keys}. The site’s developers can fix it; nothing is wrong with your items or your account.`,
    action: 'Load again',
  },
  configLost: {
    title: 'This page did not load',
    cause:
      'The connection to this site was cut, or the site has trouble. Your items and picks are safe.',
    action: 'Load again',
  },
  dialogLost: {
    title: 'That could not be loaded',
    cause: 'Check your connection. What you picked is kept.',
    action: 'Try again',
    close: 'Close',
  },
  crashed: {
    title: 'This page ran into a fault',
    cause:
      'Your items are safe: nothing has been sent. Load the page again; what you picked is kept.',
    action: 'Load again',
  },
};
