import { perLanguage } from '~/lib/language/currentLanguage';

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

/** `1075` → `$10.75` */
export function formatCents(cents: number): string {
  return getDollars().format(cents / 100);
}

/** The price of one unit with all its digits: `10.75` → `$10.75`, `0.015` → `$0.015` */
export function formatUsd(price: number): string {
  if (!Number.isFinite(price)) return formatCents(0);
  if (Math.round(price * 100) / 100 === price) return getDollars().format(price);
  return (Math.abs(price) < 0.01 ? getTinyPrices() : getFinePrices()).format(price);
}
