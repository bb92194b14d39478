import { limits } from '~/assetpay/facts/limits';
import { formatCount, formatNumber, formatPercent } from '~/lib/language/formatNumber';

const items = (count: number) => formatCount(count, { one: '# item', other: '# items' });
const deposits = (count: number) => formatCount(count, { one: '# deposit', other: '# deposits' });

/** Texts of the review, loaded with the dialog. */
export const reviewWords = {
  title: 'Review deposit',
  confirm: 'Confirm deposit',
  back: 'Back',
  untilAccepted: 'Nothing moves yet: you accept or decline in Steam.',
  fromBot: 'The offer comes from an AssetPay bot: you see its name and ID before you accept.',
  unrecorded:
    'Your browser does not let this page save anything. Keep the page open until the deposit has arrived: once closed, it can’t find out what happened to the deposit.',
  underCent: (count: number) =>
    formatCount(count, {
      one: '# item brings less than half a cent: the total counts it as $0.00.',
      other: '# items bring less than half a cent each: the total counts them as $0.00.',
    }),
  total: (count: string) => `You get for ${count}`,
  items,
  yourItems: 'What you deposit',
  fold: ({ count, money, dearest }: { count: number; money: string; dearest: string }) =>
    `${formatNumber(count)} more, ${money}, each ${dearest} or less`,
  leftOut: (count: number) =>
    formatCount(count, {
      one: '# picked item can’t be deposited at the moment and is left out. It stays in the basket.',
      other:
        '# picked items can’t be deposited at the moment and are left out. They stay in the basket.',
    }),
  changed: (count: number) =>
    formatCount(count, {
      one: 'The price of # item has changed since you picked it. The old price is shown beside the new one.',
      other:
        'The prices of # items have changed since you picked them. The old prices are shown beside the new ones.',
    }),
  nothing: 'None of the picked items can be deposited at the moment.',
  batches: (count: number, most: number) =>
    `Sent as ${deposits(count)} of at most ${formatNumber(most)} items, one after the other.`,
  line: {
    market: (price: string) => `Market ${price}`,
    ratio: (ratio: number) => `${formatPercent(ratio)} of market`,
    noMarket: 'No market price',
    each: (count: string, price: string) => `${count} × ${price}`,
    was: (price: string) => `was ${price}`,
    rose: 'Price rose since you picked it,',
    fell: 'Price fell since you picked it,',
  },
  specials: {
    lead: (count: number) =>
      `Look at ${items(count)} again. The price counts no extras, as far as the site tells: it goes by the market name alone.`,
    gem: (name: string) => `${name} gem`,
    fade: (percentage: string) => `High fade, ${percentage}`,
    hardened: (name: string) => `Pattern: ${name}`,
    oldStickers: (count: number) =>
      formatCount(count, {
        one: '# old, expensive sticker',
        other: '# old, expensive stickers',
      }),
    lowWear: (wear: string) => `Low float, ${wear}`,
    highWear: (wear: string) => `High float, ${wear}`,
    stickers: (count: number) =>
      formatCount(count, { one: '# sticker applied', other: '# stickers applied' }),
    patches: (count: number) =>
      formatCount(count, { one: '# patch applied', other: '# patches applied' }),
    named: (what: string, names: string) => `${what}: ${names}`,
    charm: (name: string) => `Charm: ${name}`,
  },
  payment: {
    title: 'How you are paid',
    now: 'Now, when you accept',
    later: 'After the hold',
    laterFree: 'When the trade completes',
    about: (day: string) => `about ${day}`,
    usually: (day: string) => `usually ${limits.usualHoldDays} days, about ${day}`,
    free: 'your deposits of this game have not been held so far',
    unknown: 'Unknown',
    estimate: 'An estimate. The trade shows the exact split.',
    allLater: 'Pay all of it after the hold instead',
    allLaterFree: 'Pay all of it when the trade completes instead',
    someNow: (money: string) => `Pay ${money} now instead`,
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
    open: (free: number, of: number) =>
      `You can have ${formatNumber(of)} open offers; ${formatNumber(free)} left.`,
    recent: (free: number, of: number) =>
      `You can make ${deposits(of)} in five minutes; ${formatNumber(free)} left.`,
    needs: (count: number) => `This needs ${formatNumber(count)}.`,
    queued: 'The others go out by themselves as offers are accepted or declined.',
    opens: (countdown: string) => `The next one opens in ${countdown}.`,
  },
  whyNot: {
    offline: 'You are offline. Nothing can be sent until your connection is back.',
    fullOffers: 'Accept or decline one of your open offers first: five at a time is the most.',
    fullTime: 'Ten deposits in five minutes is the most. The next one opens shortly.',
    outdated: 'Prices have changed since this review began.',
  },
  outdated: 'Show current prices',
  showDeposits: 'Show deposits',
};
