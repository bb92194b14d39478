import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import { type Currency, siteCurrency } from '~/lib/units/currency';
import { formatUnits } from '~/lib/units/formatUnits';

type Props = {
  cents: number;
  /** The sum in USD, where it is not that of the cents: one under a cent has all its digits. */
  usd?: string;
  /** The currency of a review, whose rate stays as it was and whose USD stay in sight. */
  frozen?: { currency: Currency | undefined };
  /** One of many beside names, which need the room. */
  isSmall?: boolean;
};

/** A sum where it stands alone: in the unit of the site, with USD below, or for screen readers alone. */
export function Amount({ cents, usd = formatCents(cents), frozen, isSmall }: Props) {
  const present = useStore(siteCurrency);
  const { currency } = frozen ?? present;
  if (currency === undefined) return usd;
  const isHidden = currency.show === 'unit' && frozen === undefined;
  return (
    <>
      <bdi className={isSmall ? 'text-xs' : undefined}>{formatUnits(cents, currency)}</bdi>{' '}
      <span className={isHidden ? 'sr-only' : 'block text-xs font-normal text-ink-soft'}>
        {usd}
      </span>
    </>
  );
}
