import { toCents } from '~/lib/cents';
import { formatCents, formatUsd } from '~/lib/money';
import { siteCurrency } from '~/lib/units/currency';
import { formatUnits } from '~/lib/units/formatUnits';
import { unitWords as words } from './unitWords';

/** A sum in a sentence: `28.75 coins ($17.64)`, and `$17.64` where the site counts in USD. */
export function formatAmount(cents: number, { currency } = siteCurrency.get()): string {
  const usd = formatCents(cents);
  return currency === undefined ? usd : words.both({ units: formatUnits(cents, currency), usd });
}

/** The same in two lines, for columns: they are one text, so that both are heard. */
export function formatStacked(cents: number, { currency } = siteCurrency.get()): string {
  const usd = formatCents(cents);
  return currency === undefined ? usd : `${formatUnits(cents, currency)}\n${usd}`;
}

/** The price of one unit, in the unit of the site alone: its sum stands beside it in both. Parts of a cent stay in USD. */
export function formatPrice(price: number, { currency } = siteCurrency.get()): string {
  const cents = toCents(price);
  return currency === undefined || cents / 100 !== price
    ? formatUsd(price)
    : formatUnits(cents, currency);
}
