import { defineWords } from '~/lib/language/defineWords';

/** Texts of a deposit that is under way. */
export const sendingWords = defineWords({
  items: '{count, plural, one {# item} other {# items}}',
  title: '{count, plural, one {Sending deposit} other {Sending # deposits}}',
  resumedTitle: 'Finishing an earlier deposit',
  /** The number of the deposit that is being sent, and of all: “2 of 3”. */
  progress: '{number, number} of {count, number}',
  /** Name of the bar for screen readers. */
  progressName: 'Deposits done',
  /** In the basket, while the dialog is closed. */
  status: {
    region: 'Current deposit',
    /** Button: nothing more is sent. */
    stop: 'Stop',
    /** Button: opens the dialog. */
    show: 'Show',
  },
  close: 'Close',
  goesOn: 'You can close this. It carries on, and the basket shows its progress.',
  keepOpen:
    'You can close this window, but keep the page open: your browser does not let it save anything, so only this page can find out what happens to the deposit.',
  stopping: 'Nothing more is sent after this.',
  actions: {
    stopAfter: 'Stop after this one',
    stop: 'Don’t send it',
    stopRepeating: 'Don’t send it again',
    checkNow: 'Check now',
    showDeposits: 'Show deposits',
    signIn: 'Sign in again',
  },
  /** A deposit of several, and its state. */
  batch: {
    name: 'Deposit {number, number}',
    waiting: 'Waits its turn',
    otherTab: 'Waits for the other tab',
    noSlot: 'Waits for a free slot',
    sending: 'Sending',
    busy: 'Sent again shortly',
    repeating: 'Sending again',
    checking: 'Looking it up',
    created: 'Sent',
    refused: 'Refused',
    absent: 'Not found',
    unsent: 'Not sent, still picked',
    earlier: 'Sent earlier',
    broken: 'Not known yet',
  },
  looking: {
    title: 'Getting ready',
    sentence: 'Your open deposits are read first, so that nothing is sent twice.',
  },
  sending: {
    title: 'Sending your deposit',
    sentence: 'AssetPay is making the trade offer. This can take a minute.',
  },
  busy: {
    title: 'Waiting for AssetPay',
    inProgress:
      'Another deposit of yours is being processed. Nothing is lost: this one follows as soon as that one is done.',
    degraded:
      'The bots have trouble with Steam at the moment. Nothing is lost: this is sent as soon as they take it.',
    /** {countdown} is a time, as “0:42”. */
    next: 'Sent again in {countdown}',
  },
  repeating: {
    title: 'No answer yet',
    sentence:
      'We are sending it once more under the same number. AssetPay makes at most one deposit per number, so it can’t be made twice.',
    offline:
      'Your connection was cut. As soon as it is back, we send this once more under the same number. AssetPay makes at most one deposit per number.',
    resumed:
      'This page was closed before the answer came. We are finding out what happened to the deposit.',
  },
  checking: {
    title: 'Finding out whether it arrived',
    /** {until} is a time of day, with its date if it is not today. */
    sentence:
      'No answer came back, so we look for it in your deposits. Until we know, these items stay reserved and can’t be sent twice. If the network works, we know by {until}.',
    overdue:
      'We are looking through your deposits to be sure what happened to it. Until we know, these items stay reserved and can’t be sent twice.',
    /** {why} is the title of a problem, as “No connection”. */
    trouble: 'The last look did not work: {why}.',
    next: 'Next look in {countdown}',
  },
  noSlot: {
    time: {
      title: 'Waiting for a free slot',
      sentence: 'AssetPay takes ten deposits in five minutes. The next one goes out by itself.',
    },
    offers: {
      title: 'Accept or decline an offer first',
      sentence:
        'Five offers wait for you in Steam, and that is the most. As soon as one is accepted or declined, this goes on by itself.',
    },
    next: 'Opens in {countdown}',
  },
  otherTab: {
    title: 'Another tab is sending',
    sentence: 'Only one tab sends at a time. This one goes on when the other is done.',
  },
});
