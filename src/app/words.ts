import { defineWords } from '~/lib/language/defineWords';

export const words = defineWords({
  /** In the tab of the browser. */
  pageTitle: 'Deposit Steam items',
  title: 'Deposit',
  notLoaded: 'Not loaded',
  close: 'Close',
});
