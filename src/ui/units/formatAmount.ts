import { formatCents } from '~/lib/money';
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
