import { defineWords } from '~/lib/language/defineWords';

export const crashWords = defineWords({
  title: 'This page ran into a fault',
  cause:
    'Your items are safe. Load the page again: it keeps your picks and checks on any deposit that was under way.',
  action: 'Load again',
});
