import { defineWords } from '~/lib/language/defineWords';

/** Texts of the review, loaded with the dialog. */
export const reviewWords = defineWords({
  title: 'Review deposit',
  confirm: 'Confirm deposit',
  back: 'Back',
  untilAccepted: 'Nothing moves yet: you accept or decline in Steam.',
  fromBot: 'The offer comes from an AssetPay bot: you see its name and ID before you accept.',
  unrecorded:
    'Your browser does not let this page save anything. Keep the page open until the deposit has arrived: once closed, it can’t find out what happened to the deposit.',
  /** {zero} is a sum of nothing, as “$0.00”. */
  underCent:
    '{count, plural, one {# item brings less than half a cent: the total counts it as {zero}.} other {# items bring less than half a cent each: the total counts them as {zero}.}}',
  /** Label of the total. */
  total: '{count, plural, one {You get for # item} other {You get for # items}}',
  items: '{count, plural, one {# item} other {# items}}',
  yourItems: 'What you deposit',
  /** Button that shows the cheap end of the list: {money} is their sum, {dearest} the price of the dearest of them. */
  fold: '{count, number} more, {money}, each {dearest} or less',
  leftOut:
    '{count, plural, one {# picked item can’t be deposited at the moment and is left out. It stays in the basket.} other {# picked items can’t be deposited at the moment and are left out. They stay in the basket.}}',
  changed:
    '{count, plural, one {The price of # item has changed since you picked it. The old price is shown beside the new one.} other {The prices of # items have changed since you picked them. The old prices are shown beside the new ones.}}',
  nothing: 'None of the picked items can be deposited at the moment.',
  batches:
    '{count, plural, one {Sent as # deposit of at most {most, number} items, one after the other.} other {Sent as # deposits of at most {most, number} items, one after the other.}}',
  line: {
    /** The market price of an item, or of as many units as are sold. */
    market: 'Market {price}',
    /** The offer as a share of the market price. */
    ratio: '{percent} of market',
    noMarket: 'No market price',
    /** Units of a stack, and the price of one: “3 × $0.15”. */
    each: '{count, number} × {price}',
    was: 'was {price}',
    /** For screen readers; {was} is the text “was $10.00”, the old price. */
    rose: 'Price rose since you picked it, {was}',
    fell: 'Price fell since you picked it, {was}',
  },
  /** Traits of an item for which others may pay more. */
  specials: {
    lead: '{count, plural, one {Look at # item again. The price counts no extras, as far as the site tells: it goes by the market name alone.} other {Look at # items again. The price counts no extras, as far as the site tells: it goes by the market name alone.}}',
    /** {name} is the English name of a gem, as “Ruby”. */
    gem: '{name} gem',
    /** The share of the colours of a fade, as “98.6%”. */
    fade: 'High fade, {percentage}',
    hardened: 'Pattern: {name}',
    oldStickers:
      '{count, plural, one {# old, expensive sticker} other {# old, expensive stickers}}',
    /** {wear} is a number of the game, from 0 (new) to 1. */
    lowWear: 'Low float, {wear}',
    highWear: 'High float, {wear}',
    stickers: '{count, plural, one {# sticker applied} other {# stickers applied}}',
    patches: '{count, plural, one {# patch applied} other {# patches applied}}',
    /** {trait} is one of the texts above, as “2 stickers applied”, {names} a list of names. */
    named: '{trait}: {names}',
    charm: 'Charm: {name}',
  },
  payment: {
    title: 'How you are paid',
    now: 'Now, when you accept',
    later: 'After the hold',
    laterFree: 'When the trade completes',
    /** The time at which the rest is paid; {day} is a date. */
    about: 'about {day}',
    usually: '{days, plural, one {usually # day, about {day}} other {usually # days, about {day}}}',
    free: 'your deposits of this game have not been held so far',
    /** Instead of a sum. */
    unknown: 'Unknown',
    estimate: 'An estimate. The trade shows the exact split.',
    allLater: 'Pay all of it after the hold instead',
    allLaterFree: 'Pay all of it when the trade completes instead',
    someNow: 'Pay {money} now instead',
    someNowUnknown: 'Pay what is possible now instead',
    instantHint:
      'Paid as soon as you accept the offer in Steam. The rest follows when Steam can no longer reverse the trade.',
    instantNone:
      'Nothing can be paid now. Should that change until you accept, you get it then; the rest follows after the hold.',
    instantUnknownHint:
      'The site did not say how much it pays now. The trade will show it as soon as it is made.',
    instantOff: 'Everything is paid when Steam can no longer reverse the trade.',
  },
  slots: {
    title: 'Deposits you can make now',
    open: '{of, plural, one {You can have # open offer; {free, number} left.} other {You can have # open offers; {free, number} left.}}',
    recent:
      '{of, plural, one {You can make # deposit in five minutes; {free, number} left.} other {You can make # deposits in five minutes; {free, number} left.}}',
    /** A number of deposits. */
    needs: 'This needs {count, number}.',
    queued: 'The others go out by themselves as offers are accepted or declined.',
    /** {countdown} is a time, as “0:42”. */
    opens: 'The next one opens in {countdown}.',
  },
  whyNot: {
    offline: 'You are offline. Nothing can be sent until your connection is back.',
    fullOffers: 'Accept or decline one of your open offers first: five at a time is the most.',
    fullTime: 'Ten deposits in five minutes is the most. The next one opens shortly.',
    outdated: 'Prices have changed since this review began.',
    /** The site counts in a unit of its own, as coins, and has changed what a dollar is worth in it. */
    rateOld: 'The site’s rate has changed since this review began.',
  },
  outdated: 'Show current prices',
  showDeposits: 'Show deposits',
});
