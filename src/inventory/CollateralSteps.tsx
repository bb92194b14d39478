import { limits } from '~/assetpay/facts/limits';
import { collateralWords as words } from './collateralWords';

type Props = {
  /** The API sent an amount. */
  isKnown: boolean;
};

/** Explains the wait for the money. */
export function CollateralSteps({ isKnown }: Props) {
  const lead = isKnown ? words.lead({ days: limits.usualHoldDays }) : words.unknown;
  return [lead, words.hold, words.share, words.estimate].map((step) => <li key={step}>{step}</li>);
}
