import { formatCount, formatNumber } from '~/lib/language/formatNumber';

const items = (count: number) => formatCount(count, { one: '# item', other: '# items' });

export const words = {
  region: 'Deposits',
  open: ' open',
  summary: {
    loading: 'Looking for your deposits…',
    none: 'No deposits yet',
    failed: 'Could not be loaded',
    waiting: (count: number) =>
      formatCount(count, {
        one: '# offer waits for you in Steam',
        other: '# offers wait for you in Steam',
      }),
    preparing: (count: number) =>
      formatCount(count, { one: '# offer on its way', other: '# offers on their way' }),
    onHold: (count: number) => formatCount(count, { one: '# on hold', other: '# on hold' }),
    toCome: (money: string) => `${money} after the hold`,
    open: (count: number) => formatCount(count, { one: '# still open', other: '# still open' }),
    ended: (count: number) =>
      formatCount(count, { one: '# deposit, all done', other: '# deposits, all done' }),
    paid: (count: number) => count > 0 && `${formatNumber(count)} done`,
    reversed: (count: number) => count > 0 && `${formatNumber(count)} reversed`,
    letGo: (count: number) => count > 0 && `${formatNumber(count)} not accepted`,
    broken: (count: number) => count > 0 && `${formatNumber(count)} failed`,
  },
  strip: {
    name: 'Open offer',
    title: (count: number) => formatCount(count, { one: 'Offer waits', other: '# offers wait' }),
    /** `3 items · $12.74`, and of several offers `Next: 3 items · $12.74`. */
    contents: (offers: number, count: number, money: string | undefined) =>
      `${offers > 1 ? 'Next: ' : ''}${[items(count), ...(money ? [money] : [])].join(' · ')}`,
    check: 'Check it first',
  },
  rows: {
    name: 'Offers of this deposit',
    title: (number: number, of: number) => `Offer ${formatNumber(number)} of ${formatNumber(of)}`,
    next: 'Next',
    accepted: 'Accepted',
  },
  empty: 'Once you deposit items, you can follow them here until all the money has arrived.',
  history: 'History',
  older: 'Show older',
  loadingOlder: 'Loading older deposits…',
  offline: 'You’re offline. This is the last we know.',
  items,
  notPaid: 'Not paid',
  depositId: (id: string) => `Deposit ${id}`,
  steps: {
    name: 'Progress',
    /** Each step by who has to act, and once it is done by what they did. */
    sent: { todo: 'You send it', done: 'You sent it' },
    offered: { todo: 'A bot makes the offer', done: 'A bot made the offer' },
    accepted: { todo: 'You accept it in Steam', done: 'You accepted it' },
    credited: { todo: 'The site pays', done: 'The site paid' },
    states: { done: 'done', current: 'now', next: 'to come', failed: 'did not happen' },
    due: (date: string) => `due ${date}`,
  },
  amounts: {
    total: 'You get',
    value: 'You would have got',
    nowAccepting: 'Now, when you accept',
    now: 'Now',
    later: 'After the hold',
    laterOn: (day: string) => `After the hold (${day})`,
    paid: 'You got',
  },
  preparing: {
    title: 'Your offer is being prepared',
    sentence: 'A bot is preparing the trade offer. It will appear here by itself.',
  },
  active: {
    title: 'Offer waits for you in Steam',
    sentence: (count: number) =>
      count === 0
        ? 'Accept it in Steam to hand over your items.'
        : formatCount(count, {
            one: 'Accept it in Steam to hand over # item.',
            other: 'Accept it in Steam to hand over # items.',
          }),
    until: (date: string) => `Accept it by ${date}: it may be withdrawn after that.`,
  },
  hold: {
    title: (date: string) => `On hold until ${date}`,
    titleUnknown: 'On hold',
    left: (time: string) => `${time} left`,
    sentence: (moment: string) =>
      `You accepted the offer. Until ${moment}, Steam can still reverse the trade.`,
    sentenceUnknown: 'You accepted the offer. Steam can still reverse the trade for some days.',
    over: 'The hold has ended. The rest will be paid shortly.',
  },
  completed: {
    title: 'Completed',
    sentence: (money: string) => `You got ${money}. That is all of it.`,
    sentenceUnknown: 'You got all of the money.',
  },
  notAccepted: {
    title: 'The offer was not accepted',
    sentence: 'Nothing was paid, and your items are still yours. You can deposit them again.',
  },
  failedLate: {
    title: 'The deposit did not go through',
    sentence: 'It ended after you had accepted the offer.',
    advice: 'Ask the site’s support and quote the deposit’s id below.',
  },
  reverted: {
    user: {
      title: 'Reversed from your Steam account',
      sentence:
        'Steam returns the items, so this deposit is not paid. Steam reverses all protected trades of those days together and blocks the account from trading for a while.',
      advice:
        'If this wasn’t you, somebody else has access to your account: change your Steam password and look for an API key that you did not create.',
    },
    supplier: {
      title: 'Reversed by the receiving side',
      sentence: 'Steam gives the items back to you, so this deposit is not paid.',
      advice: 'Ask the site’s support why, and quote the deposit’s id below.',
    },
    unknown: {
      title: 'The trade was reversed',
      sentence: 'Steam gives the items back to you, so this deposit is not paid.',
      advice: 'If you don’t know why, ask the site’s support and quote the deposit’s id below.',
    },
  },
  unknown: {
    title: (status: string) => `Status: ${status}`,
    sentence:
      'This page doesn’t know this status yet. It will show the next one as soon as it arrives.',
  },
  links: {
    whyNoTrades: 'See Steam’s reason',
    privacy: 'Open Steam privacy settings',
    tradeUrl: 'Open your trade URL on Steam',
    apiKey: 'Check your Steam API key',
  },
  openWeb: 'Accept in Steam',
  offer: (offerID: string) => `Offer ${offerID} in Steam`,
  openApp: 'Open in the Steam app',
  openOwnOffers: 'Open your trade offers',
  qr: {
    show: 'QR code for your phone',
    hide: 'Hide QR code',
    name: (offerID: string) => `QR code that opens offer ${offerID} in Steam`,
    hint: 'Or scan the code with your phone.',
    failed: 'The QR code could not be loaded.',
  },
  check: {
    title: 'Check before you accept',
    bot: 'From',
    botUnknown: 'Not named',
    botId: 'Steam ID',
    offerId: 'Offer',
    contents: 'You give',
    contentsOf: (count: number, money: string | undefined) =>
      money === undefined ? items(count) : `${items(count)} worth ${money}`,
    confirmed: 'You confirmed',
    differs: 'This offer is not worth what you confirmed. If you don’t want that, decline it.',
    receive: 'You receive',
    nothing: 'Nothing in Steam; the money is paid here',
    impostors:
      'We never send a second offer, and our bots never message you. If anything differs, decline.',
    apiKey:
      'If an offer vanishes and a look-alike arrives, somebody has broken into your account. An API key you did not create is the sign.',
    cancel: 'Changed your mind? Decline the offer in Steam: that cancels the deposit.',
  },
  tradeItems: {
    more: (count: number) => formatCount(count, { one: '+# more', other: '+# more' }),
    fewer: 'Show fewer',
    name: 'Items of this deposit',
  },
  notify: {
    label: 'Tell me when an offer arrives or a deposit completes',
    hint: 'Works while this page is visible, such as beside your game. A hidden tab does not check for news.',
    denied:
      'Your browser blocks notifications from this site. Allow them in its settings for this site first.',
    unsupported: 'This browser can’t show notifications from a page.',
  },
  failure: {
    retry: 'Try again',
    kept: 'Below is what we knew before.',
    /** For keys whose words about the inventory do not fit here. */
    byKey: {
      RATE_LIMITED:
        'Its players have asked too often. We’ll try again shortly; there is nothing for you to do.',
      VALIDATION_FAILED: 'The API did not accept how this page asked for your deposits.',
      GATEWAY_ANSWER:
        'Something between you and the API failed and sent its own error. We’ll keep trying.',
      ANSWER_IS_STRANGE:
        'The answer is not a list of deposits. We’ll keep trying. If this goes on, tell the site’s support.',
      API_UNREACHABLE: 'Your deposits carry on; only this list got no answer. We’ll keep trying.',
      SERVER_ERROR: 'Your deposits carry on; only this list could not be read. We’ll try again.',
      SYSTEM_MAINTENANCE: 'Your deposits carry on. We’ll check again by ourselves.',
    },
  },
};
