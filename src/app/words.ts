export const words = {
  title: 'Deposit',
  notLoaded: 'Not loaded',
  close: 'Close',
};
