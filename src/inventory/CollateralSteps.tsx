import { limits } from '~/assetpay/facts/limits';

type Props = {
  /** The API sent an amount. */
  isKnown: boolean;
};

/** Explains the wait for the money. */
export function CollateralSteps({ isKnown }: Props) {
  return [isKnown ? lead : unknown, ...steps].map((step) => <li key={step}>{step}</li>);
}

const lead = `Up to this much is paid now, as soon as you accept the trade, the rest after the hold, usually ${limits.usualHoldDays} days.`;

const unknown = 'The site did not say how much it pays now. The trade itself will.';

const steps = [
  'Steam holds traded items for some days. In that time a trade can still be reversed, so sites wait with the money.',
  'The site vouches for part of it: this amount is paid now, without waiting. It shrinks while earlier deposits are on hold and grows back as they complete.',
  'It is an estimate for your next deposit. The trade itself shows exactly what is paid now and what later.',
];
