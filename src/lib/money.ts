import { language } from './language';

const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });

/** Floats carry noise far behind the digits of any real price. */
const finePrices = new Intl.NumberFormat(language, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 6,
});

/** Digits that count, as a price such as $0.0000001 has none within six places. */
const tinyPrices = new Intl.NumberFormat(language, {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 6,
});

/** `1075` → `$10.75` */
export function formatCents(cents: number): string {
  return dollars.format(cents / 100);
}

/** The price of one unit with all its digits: `10.75` → `$10.75`, `0.015` → `$0.015` */
export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return formatCents(0);
  if (Math.round(usd * 100) / 100 === usd) return dollars.format(usd);
  return (Math.abs(usd) < 0.01 ? tinyPrices : finePrices).format(usd);
}
