import { perLanguage } from '~/lib/language/currentLanguage';
import { discretion, hidden } from './discretion';

const usd = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;

const getDollars = perLanguage((locale) => new Intl.NumberFormat(locale, usd));

/** Floats carry noise far behind the digits of any real price. */
const getFinePrices = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { ...usd, maximumFractionDigits: 6 }),
);

/** Digits that count, as a price such as $0.0000001 has none within six places. */
const getTinyPrices = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { ...usd, maximumSignificantDigits: 6 }),
);

/** Arabic has no short sign for it: between its words, the `US$` of `Intl` would be shown as `$US`. */
function write(format: Intl.NumberFormat, dollars: number): string {
  return format.format(dollars).replace('US$', '$');
}

/** `1075` → `$10.75`; a sum, which discretion keeps out of sight. */
export function formatCents(cents: number): string {
  return discretion.get().isOn ? hidden : write(getDollars(), cents / 100);
}

/** The price of one unit with all its digits: `10.75` → `$10.75`, `0.015` → `$0.015` */
export function formatUsd(price: number): string {
  if (!Number.isFinite(price)) return formatCents(0);
  if (Math.round(price * 100) / 100 === price) return write(getDollars(), price);
  return write(Math.abs(price) < 0.01 ? getTinyPrices() : getFinePrices(), price);
}
