export const words = {
  close: 'Close',
  notANumber: 'This can’t be read here. Write a number, such as 12.50.',
  lost: 'Part of this page did not load. Check your connection; what you picked is kept.',
  retry: 'Try again',
  reload: 'Reload the page',
};
