import { limits } from '~/assetpay/facts/limits';
import type { DepositSlots } from '~/deposit/sending/depositSlots';
import { formatComingDay } from '~/lib/comingDay';
import { joinSentences } from '~/lib/language/joinSentences';
import { formatCents } from '~/lib/money';
import { formatCountdown } from '~/lib/time';
import { formatUnits } from '~/lib/units/formatUnits';
import { formatAmount, formatStacked } from '~/ui/units/formatAmount';
import type { HoldEstimate } from './estimateHold';
import { estimateSplit, type Review } from './review';
import { reviewWords as words } from './reviewWords';

/** The state that the review depends on besides its lines. */
export type ReviewState = {
  isInstant: boolean;
  /** USD. */
  collateral: number | undefined;
  hold: HoldEstimate;
  slots: DepositSlots;
  isOnline: boolean;
  /** This browser can store what is sent. */
  canRecord: boolean;
  /** An offer has changed since the review began. */
  isOutdated: boolean;
  /** The site counts at another rate, or in another unit, than when the review began. */
  isRateOld: boolean;
  /** ms since 1970. */
  now: number;
};

export type ReviewView = {
  count: string;
  totalLabel: string;
  /** USD. */
  total: string;
  /** The same in the unit of the site. */
  units: string | undefined;
  payment: PaymentView;
  /** `undefined` while more slots are free than this deposit takes. */
  slots: SlotsView | undefined;
  /** The parts of the order, if it takes more than one deposit. */
  batches: string | undefined;
  leftOut: string | undefined;
  /** The number of offers that have changed since they were picked. */
  changed: string | undefined;
  /** Says how many items to look at again. */
  warned: string | undefined;
  /** A warning to read before confirming. */
  caution: string | undefined;
  /** The reason why Confirm is disabled. */
  whyNot: string | undefined;
};

export type PaymentView = {
  /** `undefined` if all is paid later. */
  now: string | undefined;
  /** `undefined` if all is paid at once. */
  later: string | undefined;
  laterLabel: string;
  /** The time at which the rest is paid. */
  when: string;
  /** The share that is paid at once, 0 to 1. */
  share: number;
  /** The other choice: to wait for all of it, or to get a part now. */
  otherWay: string;
  instantHint: string;
};

export type SlotsView = {
  free: number;
  of: number;
  text: string;
  /** The number of deposits needed, if more than one. */
  needs: string | undefined;
  countdown: string | undefined;
};

/** Describes everything in a review but its lines. Defined for every state. */
export function describeReview(review: Review, state: ReviewState): ReviewView {
  const count = review.lines.length;
  const batches = Math.ceil(count / limits.depositItems);
  return {
    count: words.items({ count }),
    totalLabel: words.total({ count }),
    total: formatCents(review.totalCents),
    units: review.currency && formatUnits(review.totalCents, review.currency),
    payment: describePayment(review, state),
    slots: describeSlots(batches, state),
    batches: describeParts(batches),
    changed: describeChanged(review),
    warned: describeWarned(review),
    leftOut: review.leftOut > 0 ? words.leftOut({ count: review.leftOut }) : undefined,
    caution: describeCaution(review, state),
    whyNot: whyNotConfirm(review, state),
  };
}

/** Everything that a confirmation relies on besides the lines, as one text. Countdowns are left out. */
export function toContents({ payment, slots, ...rest }: ReviewView): string {
  return JSON.stringify({ payment, slots: { ...slots, countdown: undefined }, ...rest });
}

function describeCaution({ lines }: Review, { canRecord }: ReviewState): string | undefined {
  const underCent = lines.filter(({ cents }) => cents === 0).length;
  const cautions = [
    canRecord ? undefined : words.unrecorded,
    underCent > 0 ? words.underCent({ count: underCent, zero: formatCents(0) }) : undefined,
  ];
  return joinSentences(cautions) || undefined;
}

function describeParts(batches: number): string | undefined {
  return batches > 1 ? words.batches({ count: batches, most: limits.depositItems }) : undefined;
}

function describeChanged({ lines }: Review): string | undefined {
  const count = lines.filter(({ seenPrice }) => seenPrice !== undefined).length;
  return count > 0 ? words.changed({ count }) : undefined;
}

function describeWarned({ lines }: Review): string | undefined {
  const count = lines.filter(({ specials }) => specials.length > 0).length;
  return count > 0 ? words.specials.lead({ count }) : undefined;
}

function describePayment(review: Review, state: ReviewState): PaymentView {
  const text = words.payment;
  const { totalCents } = review;
  const { collateral, isInstant, hold } = state;
  const split = estimateSplit(totalCents, state);
  const most = estimateSplit(totalCents, { collateral, isInstant: true });
  return {
    now: split ? formatPart(split.nowCents, review) : text.unknown,
    later: split ? formatPart(split.laterCents, review) : text.unknown,
    laterLabel: hold.kind === 'none' ? text.laterFree : text.later,
    when: describeHold(hold),
    share: split && totalCents > 0 ? split.nowCents / totalCents : 0,
    otherWay: describeOtherWay(most?.nowCents, state, review),
    instantHint: describeInstant(most?.nowCents, isInstant),
  };
}

/** Leaves out a part of nothing, as its row would say `$0.00` and a date. */
function formatPart(cents: number, review: Review): string | undefined {
  return cents === 0 && review.totalCents > 0 ? undefined : formatStacked(cents, review);
}

function describeInstant(mostCents: number | undefined, isInstant: boolean): string {
  const text = words.payment;
  if (!isInstant) return text.instantOff;
  if (mostCents === undefined) return text.instantUnknownHint;
  return mostCents === 0 ? text.instantNone : text.instantHint;
}

function describeOtherWay(
  mostCents: number | undefined,
  { isInstant, hold }: ReviewState,
  review: Review,
): string {
  const text = words.payment;
  if (isInstant) return hold.kind === 'none' ? text.allLaterFree : text.allLater;
  return mostCents ? text.someNow({ money: formatAmount(mostCents, review) }) : text.someNowUnknown;
}

function describeHold(hold: HoldEstimate): string {
  const text = words.payment;
  if (hold.kind === 'none') return text.free;
  const day = formatComingDay(hold.endsAt);
  if (hold.kind === 'known') return text.about({ day });
  return text.usually({ days: limits.usualHoldDays, day });
}

function describeSlots(batches: number, { slots, now }: ReviewState): SlotsView | undefined {
  const text = words.slots;
  const { free, open, opensAt } = slots;
  if (free > Math.max(1, batches)) return undefined;
  const isTimeShort = free < limits.openDeposits - open;
  const needs = batches > 1 ? text.needs({ count: batches }) : undefined;
  const queued = batches > free ? text.queued : undefined;
  return {
    free,
    of: limits.openDeposits,
    text: isTimeShort
      ? text.recent({ free, of: limits.recentDeposits })
      : text.open({ free, of: limits.openDeposits }),
    needs: needs && joinSentences([needs, queued]),
    countdown:
      opensAt === undefined ? undefined : text.opens({ countdown: formatCountdown(opensAt - now) }),
  };
}

function whyNotConfirm({ lines }: Review, state: ReviewState): string | undefined {
  const text = words.whyNot;
  if (lines.length === 0) return words.nothing;
  if (!state.isOnline) return text.offline;
  if (state.isOutdated) return text.outdated;
  if (state.isRateOld) return text.rateOld;
  if (state.slots.free > 0) return undefined;
  return state.slots.opensAt === undefined ? text.fullOffers : text.fullTime;
}
