import { defineWords } from '~/lib/language/defineWords';

/** Texts of a deposit's outcome, loaded with the dialog. */
export const outcomeWords = defineWords({
  actions: {
    review: 'Review again',
    reviewRest: 'Review the rest',
    showDeposits: 'Show deposits',
    signIn: 'Sign in again',
    back: 'Back to your items',
    reload: 'Reload the page',
    withoutInstant: 'Review without instant credit',
    acceptPrices: 'Accept the new prices',
    dropFallen: 'Remove items whose price fell',
    fit: 'Remove or reduce them',
    dropLost: 'Remove them and review again',
    reread: 'Check again',
    /** Instead of “Check again” while that is being done. */
    rereading: 'Reading the new prices…',
    privacy: 'Open Steam privacy settings',
    tradeUrl: 'Open your trade URL on Steam',
    steamGuard: 'See what Steam asks for',
    release: 'Free these items',
    whyNoTrades: 'See why on Steam',
  },
  close: 'Close',
  copy: {
    copy: 'Copy request ID',
    copied: 'Copied',
    failed: 'Not allowed here: select it above',
  },
  /** {why} is the title of a problem, as “No connection”. */
  readFailed: 'We could not check what has changed: {why}.',
  nothingDiffers: 'We checked again and nothing has changed. Review again to retry.',
  /** {message} is the API’s own text, always in English. */
  serverSays: 'The API says: “{message}”.',
  /** {countdown} is a time, as “0:42”. */
  retryIn: 'You can try again in {countdown}.',
  retryNow: 'You can try again now.',
  affected: 'Affected items',
  more: 'Show {count, number} more',
  /** Below the name of an item. */
  changes: {
    rose: 'Rose from {before} to {after}',
    fell: 'Fell from {before} to {after}',
    /** Units of a stack, as the next three. */
    fewer: '{most, plural, one {Only # can be deposited now} other {Only # can be deposited now}}',
    gone: 'No longer in your inventory',
    stock:
      '{remaining, plural, =0 {The site takes no more} one {The site takes only # more} other {The site takes only # more}}',
    inOffer: 'In an open offer',
    partOffered:
      '{offered, plural, one {# in open offers} other {# in open offers}}, {free, plural, one {# free} other {# free}}',
  },
  /** The difference that the new prices make: “2 rose, 5 fell.” and “The new prices come to $3.10 less.” */
  difference: {
    /** A number of items whose price rose, fell, or that can’t be deposited as confirmed. */
    rose: '{count, plural, one {# rose} other {# rose}}',
    fell: '{count, plural, one {# fell} other {# fell}}',
    lost: '{count, plural, one {# can’t be deposited as before} other {# can’t be deposited as before}}',
    /** {changes} is a list of the three texts above. */
    counts: '{changes}.',
    more: 'The new prices come to {money} more.',
    less: 'The new prices come to {money} less.',
  },
  /** Titles of the dialog. */
  end: {
    oneStep: 'One step left',
    sent: '{count, plural, one {Deposit sent} other {# deposits sent}}',
    earlier: 'Your earlier deposit arrived',
    none: 'Nothing was deposited',
    absent: 'No deposit was found',
    unknown: 'Not found yet',
    some: '{sent, number} of {all, plural, one {# deposit sent} other {# deposits sent}}',
    failed: 'The deposit did not go through',
  },
  created: {
    title:
      '{count, plural, one {Your trade offer is on its way} other {# trade offers are on their way}}',
    waits: '{count, plural, one {Accept the offer in Steam} other {Accept # offers in Steam}}',
    cause: 'Your items are still yours until you accept the offer in Steam.',
    split:
      '{count, plural, one {They go out as # offer, and you accept it in Steam. Your items are still yours until then.} other {They go out as # offers, and you accept each of them in Steam. Your items are still yours until then.}}',
    acceptedTitle: 'The offer is accepted',
    acceptedCause: 'You can follow it under “Deposits” until all of the money has arrived.',
    failedTitle: 'The trade has ended',
    failedCause: 'It was created, but can’t be accepted any more. Nothing was traded or paid.',
    /** Below the same title, of a trade that had been accepted. */
    lateCause: 'It ended after you had accepted the offer.',
    reversedTitle: 'The trade was reversed',
    reversedCause: 'Steam gives the items back to you, so this deposit is not paid.',
  },
  differs:
    'You confirmed {confirmed}, but this is worth {made}. If you don’t want that, decline it in Steam.',
  /** Sums of money with their times; {day} is a date. */
  pay: {
    waiting: {
      now: 'You get {now} as soon as you accept.',
      later: 'You get {later} after the hold.',
      laterOn: 'You get {later} after the hold (about {day}).',
      both: 'You get {now} as soon as you accept, {later} after the hold.',
      bothOn: 'You get {now} as soon as you accept, {later} after the hold (about {day}).',
    },
    accepted: {
      now: '+{now} is yours now.',
      later: '{later} is yours after the hold.',
      laterOn: '{later} is yours on {day}.',
      both: '+{now} is yours now, {later} after the hold.',
      bothOn: '+{now} is yours now, {later} on {day}.',
    },
  },
  absent: {
    title: 'It was not found',
    cause:
      'We looked for two minutes, and it is not among your deposits. Its items are free again. Should it arrive after all, it shows there. You can review again: that goes out under the same number, of which AssetPay makes one deposit at most.',
  },
  earlier: {
    title: 'Your earlier deposit arrived after all',
    cause:
      'It was sent before under the same number, so what you confirmed now was not sent beside it. The items of the earlier one are in its offer; all others are free. Look at what it holds, then review the rest.',
  },
  unsent: {
    stopped: {
      title: 'Stopped as you asked',
      cause:
        '{count, plural, one {# item was not sent. It is still picked.} other {# items were not sent. They are still picked.}}',
    },
    expired: {
      title: 'Not sent: please confirm again',
      cause:
        '{count, plural, one {It took so long that you may no longer expect it, so # item was not sent. It is still picked.} other {It took so long that you may no longer expect it, so # items were not sent. They are still picked.}}',
    },
    behind: {
      title: 'The rest was not sent',
      cause:
        '{count, plural, one {# item was not sent, as the deposit before it did not go through. It is still picked.} other {# items were not sent, as the deposit before them did not go through. They are still picked.}}',
    },
    left: {
      title: 'Not sent: please confirm again',
      cause:
        '{count, plural, one {The page was closed before your deposit left it, so # item was not sent. It is free: pick it and review again.} other {The page was closed before your deposit left it, so # items were not sent. They are free: pick them and review again.}}',
    },
    broken: {
      title: 'Something broke on this page',
      cause:
        '{count, plural, one {It is not your fault. # item was not sent. It is still picked. Reload the page, then review it again.} other {It is not your fault. # items were not sent. They are still picked. Reload the page, then review them again.}}',
    },
  },
  broken: {
    title: 'Something broke on this page',
    cause:
      'It is not your fault. Your deposit may have arrived, so its items stay reserved and can’t be sent twice. Reload the page: it finds out what became of the deposit, and tells you.',
    unrecorded:
      'It is not your fault. Your deposit may have arrived. Your browser lets this page save nothing, so a reload can’t find out: look for it under “Deposits” before you send its items again.',
  },
  refused: {
    title: 'The deposit was refused',
    cause: 'AssetPay declined it for a reason this page does not know yet.',
  },
  failed: {
    title: 'AssetPay had a problem',
    cause: 'It reported a failure this page does not know yet.',
  },
});
