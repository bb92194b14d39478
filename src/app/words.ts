import { defineWords } from '~/lib/language/defineWords';

export const words = defineWords({
  title: 'Deposit',
  notLoaded: 'Not loaded',
  close: 'Close',
});
