import { language } from './language';

const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });

/**
 * A USD price, as the API sends it, in whole cents. Sums are made of cents and never of floats, so
 * that a total is the sum of the printed lines (design.md 3.3).
 */
export function toCents(usd: number): number {
  const cents = Math.round(usd * 100);
  // Whole cents are almost all there are, and text takes ten times as long to read.
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
