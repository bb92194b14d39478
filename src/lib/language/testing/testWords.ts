import { defineWords } from '~/lib/language/defineWords';

/** Texts of each form, for tests. */
export const testWords = defineWords({
  title: 'Deposit',
  group: {
    count: '{shown, number} of {total, plural, one {# item} other {# items}}',
    named: 'Charm {name}',
  },
});
