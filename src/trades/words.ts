import { defineWords } from '~/lib/language/defineWords';

/** “Steam”, “CS2” and “QR” keep their names. A deposit is a trade in Steam: the player gives items, the site pays money. */
export const words = defineWords({
  /** Read aloud after “Deposits”, in the place of the bare number in its button. */
  open: '{count, plural, one {# open} other {# open}}',
  /** One line beside the button “Deposits”. Several of its counts form a list: “1 offer on its way, 2 on hold”. */
  summary: {
    loading: 'Looking for your deposits…',
    none: 'No deposits yet',
    failed: 'Could not be loaded',
    waiting:
      '{count, plural, one {# offer waits for you in Steam} other {# offers wait for you in Steam}}',
    preparing: '{count, plural, one {# offer on its way} other {# offers on their way}}',
    /** Deposits that Steam can still reverse. */
    onHold: '{count, plural, one {# on hold} other {# on hold}}',
    toCome: '{money} after the hold',
    open: '{count, plural, one {# still open} other {# still open}}',
    /** All deposits were paid. */
    ended: '{count, plural, one {# deposit, all done} other {# deposits, all done}}',
    /** Deposits by their ends. */
    paid: '{count, plural, one {# done} other {# done}}',
    reversed: '{count, plural, one {# reversed} other {# reversed}}',
    letGo: '{count, plural, one {# not accepted} other {# not accepted}}',
    broken: '{count, plural, one {# failed} other {# failed}}',
  },
  /** A narrow bar about the offer that waits. */
  strip: {
    name: 'Open offer',
    title: '{count, plural, =1 {Offer waits} one {# offer waits} other {# offers wait}}',
    /** The first of several offers: “Next: 3 items · $12.74”. */
    next: 'Next: {contents}',
    /** A button; it leads to the facts of the offer. */
    check: 'Check it first',
  },
  /** The offers of one deposit, one row each. */
  rows: {
    name: 'Offers of this deposit',
    title: 'Offer {number, number} of {total, number}',
    /** The offer to accept now. */
    next: 'Next',
    accepted: 'Accepted',
  },
  empty: 'Once you deposit items, you can follow them here until all the money has arrived.',
  history: 'History',
  older: 'Show older',
  loadingOlder: 'Loading older deposits…',
  offline: 'You’re offline. This is the last we know.',
  items: '{count, plural, one {# item} other {# items}}',
  /** In the place of a sum. */
  notPaid: 'Not paid',
  depositId: 'Deposit {id}',
  steps: {
    name: 'Progress',
    /** Each step by who has to act, and once it is done by what they did. */
    sent: { todo: 'You send it', done: 'You sent it' },
    offered: { todo: 'A bot makes the offer', done: 'A bot made the offer' },
    accepted: { todo: 'You accept it in Steam', done: 'You accepted it' },
    credited: { todo: 'The site pays', done: 'The site paid' },
    /** Read aloud after a step: “You accept it in Steam · now”. */
    states: { done: 'done', current: 'now', next: 'to come', failed: 'did not happen' },
    /** Below “The site pays”. */
    due: 'due {date}',
  },
  /** Each stands before a sum of money. */
  amounts: {
    total: 'You get',
    value: 'You would have got',
    nowAccepting: 'Now, when you accept',
    now: 'Now',
    later: 'After the hold',
    laterOn: 'After the hold ({day})',
    paid: 'You got',
  },
  preparing: {
    title: 'Your offer is being prepared',
    sentence: 'A bot is preparing the trade offer. It will appear here by itself.',
  },
  active: {
    title: 'Offer waits for you in Steam',
    sentence:
      '{count, plural, =0 {Accept it in Steam to hand over your items.} one {Accept it in Steam to hand over # item.} other {Accept it in Steam to hand over # items.}}',
    /** The same, of an offer with an end. */
    sentenceUntil:
      '{count, plural, =0 {Accept it in Steam to hand over your items.} one {Accept it in Steam to hand over # item.} other {Accept it in Steam to hand over # items.}} Accept it by {date}: it may be withdrawn after that.',
  },
  hold: {
    title: 'On hold until {date}',
    titleUnknown: 'On hold',
    /** “6 days, 23 hours left” */
    left: '{time} left',
    sentence: 'You accepted the offer. Until {moment}, Steam can still reverse the trade.',
    sentenceUnknown: 'You accepted the offer. Steam can still reverse the trade for some days.',
    over: 'The hold has ended. The rest will be paid shortly.',
  },
  completed: {
    title: 'Completed',
    sentence: 'You got {money}. That is all of it.',
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
    title: 'Status: {status}',
    sentence:
      'This page doesn’t know this status yet. It will show the next one as soon as it arrives.',
  },
  links: {
    whyNoTrades: 'See Steam’s reason',
    privacy: 'Open Steam privacy settings',
    tradeUrl: 'Open your trade URL on Steam',
    apiKey: 'Check your Steam API key',
  },
  /** Buttons and links. */
  openWeb: 'Accept in Steam',
  offer: 'Offer {offerID} in Steam',
  openApp: 'Open in the Steam app',
  openOwnOffers: 'Open your trade offers',
  qr: {
    show: 'QR code for your phone',
    hide: 'Hide QR code',
    name: 'QR code that opens offer {offerID} in Steam',
    hint: 'Or scan the code with your phone.',
    failed: 'The QR code could not be loaded.',
  },
  check: {
    title: 'Check before you accept',
    /** Before the name of the bot that makes the offer. */
    bot: 'From',
    botUnknown: 'Not named',
    botId: 'Steam ID',
    offerId: 'Offer',
    contents: 'You give',
    contentsWorth: '{count, plural, one {# item worth {money}} other {# items worth {money}}}',
    /** Before the sum that the player confirmed. */
    confirmed: 'You confirmed',
    differs: 'This offer is not worth what you confirmed. If you don’t want that, decline it.',
    /** Before “Nothing in Steam…”. */
    receive: 'You receive',
    nothing: 'Nothing in Steam; the money is paid here',
    impostors:
      'We never send a second offer, and our bots never message you. If anything differs, decline.',
    apiKey:
      'If an offer vanishes and a look-alike arrives, somebody has broken into your account. An API key you did not create is the sign.',
    cancel: 'Changed your mind? Decline the offer in Steam: that cancels the deposit.',
  },
  tradeItems: {
    more: '{count, plural, one {+# more} other {+# more}}',
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
    /** `cause` is one or two whole sentences. */
    kept: '{cause} Below is what we knew before.',
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
});
