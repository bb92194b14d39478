import { formatCount, formatNumber } from '~/lib/language/formatNumber';

const items = (count: number) => formatCount(count, { one: '# item', other: '# items' });

/** Texts of a deposit's outcome, loaded with the dialog. */
export const outcomeWords = {
  items,
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
    privacy: 'Open Steam privacy settings',
    tradeUrl: 'Open your trade URL on Steam',
    steamGuard: 'See what Steam asks for',
    release: 'Free these items',
    whyNoTrades: 'See why on Steam',
  },
  close: 'Close',
  copy: { copy: 'Copy request ID', copied: 'Copied', failed: 'Not allowed here: select it above' },
  reading: 'Reading the new prices…',
  readFailed: (why: string) => `We could not check what has changed: ${why}.`,
  nothingDiffers: 'We checked again and nothing has changed. Review again to retry.',
  serverSays: (message: string) => `The API says: “${message}”.`,
  retryIn: (countdown: string) => `You can try again in ${countdown}.`,
  retryNow: 'You can try again now.',
  affected: 'Affected items',
  more: (count: number) => `Show ${formatNumber(count)} more`,
  changes: {
    rose: (before: string, after: string) => `Rose from ${before} to ${after}`,
    fell: (before: string, after: string) => `Fell from ${before} to ${after}`,
    fewer: (most: number) => `Only ${formatNumber(most)} can be deposited now`,
    gone: 'No longer in your inventory',
    stock: (remaining: number) =>
      remaining === 0
        ? 'The site takes no more'
        : `The site takes only ${formatNumber(remaining)} more`,
    inOffer: 'In an open offer',
    partOffered: (offered: number, free: number) =>
      `${formatNumber(offered)} in open offers, ${formatNumber(free)} free`,
  },
  difference: {
    rose: (count: number) => (count === 0 ? '' : `${formatNumber(count)} rose`),
    fell: (count: number) => (count === 0 ? '' : `${formatNumber(count)} fell`),
    lost: (count: number) =>
      count === 0 ? '' : `${formatNumber(count)} can’t be deposited as before`,
    more: (money: string) => `The new prices come to ${money} more.`,
    less: (money: string) => `The new prices come to ${money} less.`,
  },
  end: {
    oneStep: 'One step left',
    sent: (count: number) => formatCount(count, { one: 'Deposit sent', other: '# deposits sent' }),
    earlier: 'Your earlier deposit arrived',
    none: 'Nothing was deposited',
    absent: 'No deposit was found',
    unknown: 'Not found yet',
    some: (sent: number, all: number) =>
      `${formatNumber(sent)} of ${formatNumber(all)} deposits sent`,
    failed: 'The deposit did not go through',
  },
  created: {
    title: (count: number) =>
      formatCount(count, {
        one: 'Your trade offer is on its way',
        other: '# trade offers are on their way',
      }),
    waits: (count: number) =>
      formatCount(count, {
        one: 'Accept the offer in Steam',
        other: 'Accept # offers in Steam',
      }),
    cause: 'Your items are still yours until you accept the offer in Steam.',
    split: (count: number) =>
      `They go out as ${formatNumber(count)} offers, and you accept each of them in Steam. Your items are still yours until then.`,
    acceptedTitle: 'The offer is accepted',
    acceptedCause: 'You can follow it under “Deposits” until all of the money has arrived.',
    failedTitle: 'The trade has ended',
    failedCause: 'It was created, but can’t be accepted any more. Nothing was traded or paid.',
  },
  differs: (confirmed: string, made: string) =>
    `You confirmed ${confirmed}, but this is worth ${made}. If you don’t want that, decline it in Steam.`,
  pay: {
    afterHold: 'after the hold',
    afterHoldOn: (day: string) => `after the hold (about ${day})`,
    on: (day: string) => `on ${day}`,
    waiting: {
      now: (now: string) => `You get ${now} as soon as you accept.`,
      later: (later: string, when: string) => `You get ${later} ${when}.`,
      both: (now: string, later: string, when: string) =>
        `You get ${now} as soon as you accept, ${later} ${when}.`,
    },
    accepted: {
      now: (now: string) => `+${now} is yours now.`,
      later: (later: string, when: string) => `${later} is yours ${when}.`,
      both: (now: string, later: string, when: string) => `+${now} is yours now, ${later} ${when}.`,
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
      cause: (count: number) =>
        formatCount(count, {
          one: '# item was not sent. It is still picked.',
          other: '# items were not sent. They are still picked.',
        }),
    },
    expired: {
      title: 'Not sent: please confirm again',
      cause: (count: number) =>
        formatCount(count, {
          one: 'It took so long that you may no longer expect it, so # item was not sent. It is still picked.',
          other:
            'It took so long that you may no longer expect it, so # items were not sent. They are still picked.',
        }),
    },
    behind: {
      title: 'The rest was not sent',
      cause: (count: number) =>
        formatCount(count, {
          one: '# item was not sent, as the deposit before it did not go through. It is still picked.',
          other:
            '# items were not sent, as the deposit before them did not go through. They are still picked.',
        }),
    },
    left: {
      title: 'Not sent: please confirm again',
      cause: (count: number) =>
        formatCount(count, {
          one: 'The page was closed before your deposit left it, so # item was not sent. It is free: pick it and review again.',
          other:
            'The page was closed before your deposit left it, so # items were not sent. They are free: pick them and review again.',
        }),
    },
    broken: {
      title: 'Something broke on this page',
      cause: (count: number) =>
        formatCount(count, {
          one: 'It is not your fault. # item was not sent. It is still picked. Reload the page, then review it again.',
          other:
            'It is not your fault. # items were not sent. They are still picked. Reload the page, then review them again.',
        }),
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
};
