import { language } from './language';

const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });

/**
 * Converts a USD price, as the API sends it, to whole cents. Sums are made of cents and never of floats, so
 * that a total is the sum of the printed lines (docs/architecture.md, Money).
 */
export function toCents(usd: number): number {
  const cents = Math.round(usd * 100);
  // Almost every price is in whole cents, and parsing text takes ten times as long.
  if (cents / 100 === usd) return cents || 0;
  // 1.005 * 100 is 100.49999999999999: the decimal text carries the intended cents, the product does not.
  return Math.round(Number(`${usd}e2`)) || cents || 0;
}

/** `1075` → `$10.75` */
export function formatCents(cents: number): string {
  return dollars.format(cents / 100);
}

/** `10.75` → `$10.75` */
export function formatUsd(usd: number): string {
  return formatCents(toCents(usd));
}
