export const words = {
  close: 'Close',
  lost: 'Part of this page did not load. Check your connection; what you picked is kept.',
  retry: 'Try again',
  reload: 'Reload the page',
};
