import { defineWords } from '~/lib/language/defineWords';

/** The line of the instant credit, and its explanation step by step. */
export const collateralWords = defineWords({
  /** The site pays a part of a deposit at once, and the rest after a week. One line in the header; on a phone two. */
  line: {
    name: 'Instant deposit collateral',
    amount: 'Up to {money} now',
    /** `now` is the text above; it is written in bold. */
    amountLine: '{now}, the\u00a0rest about {day}',
    loading: 'Instant credit: checking…',
    unknown: 'Instant credit unknown',
    /** `unknown` is the text above; it is written in bold. */
    unknownLine: '{unknown}: the trade will show it',
    none: 'No instant credit right now',
    /** `none` is the text above; it is written in bold. */
    noneLine: '{none}, all of it about {day}',
    more: 'How it works',
  },
  lead: '{days, plural, one {Up to this much is paid now, as soon as you accept the trade, the rest after the hold, usually # day.} other {Up to this much is paid now, as soon as you accept the trade, the rest after the hold, usually # days.}}',
  /** In place of `lead`, if the site did not say how much it pays now. */
  unknown: 'The site did not say how much it pays now. The trade itself will.',
  hold: 'Steam holds traded items for some days. In that time a trade can still be reversed, so sites wait with the money.',
  share:
    'The site vouches for part of it: this amount is paid now, without waiting. It shrinks while earlier deposits are on hold and grows back as they complete.',
  estimate:
    'It is an estimate for your next deposit. The trade itself shows exactly what is paid now and what later.',
});
