import { defineWords } from '~/lib/language/defineWords';

export const words = defineWords({
  close: 'Close',
  lost: 'Part of this page did not load. Check your connection; what you picked is kept.',
  retry: 'Try again',
  reload: 'Reload the page',
});
