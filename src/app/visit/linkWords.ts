import { defineWords } from '~/lib/language/defineWords';

/** Text about a link's token that was not used. Loaded only then. */
export const linkWords = defineWords({
  foreign: {
    title: 'The link you opened belongs to another site',
    text: 'Its sign-in was not used. You see your own items, and your deposits are paid here. If somebody sent you that link, do not trust it.',
  },
});
