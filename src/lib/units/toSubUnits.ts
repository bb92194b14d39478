import { remember } from '~/lib/remember';
import type { Currency } from './currency';

/** `over` / `under`, without the noise of a float. */
type Ratio = { over: bigint; under: bigint };

/** The sub-units of a currency for one cent. 10 ^ `decimals` sub-units are a unit. */
const getRatio = remember(({ rate, decimals }: Currency): Ratio => {
  const { over, under } = readRatio(rate);
  return { over: over * 10n ** BigInt(decimals), under: under * 100n };
});

/**
 * A sum in whole sub-units, rounded as the site does. A total is counted from its own cents, never from rounded lines. A
 * sum that is no positive number counts as nothing.
 */
export function toSubUnits(cents: number, currency: Currency): bigint {
  return round(multiply(cents, getRatio(currency)), currency);
}

/** The sub-units that the site adds to a sum, rounded by themselves; 0 without a bonus. */
export function toBonusSubUnits(cents: number, currency: Currency): bigint {
  const rate = getRatio(currency);
  const bonus = readRatio(currency.bonus ?? '0');
  const ratio = { over: rate.over * bonus.over, under: rate.under * bonus.under };
  return round(multiply(cents, ratio), currency);
}

/** True if rounded lines come to another sum than `totalCents`, the sum of their cents. */
export function hasRoundedLines(
  cents: readonly number[],
  totalCents: number,
  currency: Currency,
): boolean {
  const { over, under } = getRatio(currency);
  // Each cent is a whole number of sub-units, so that nothing was rounded.
  if (over % under === 0n) return false;
  const sum = cents.reduce((total, line) => total + toSubUnits(line, currency), 0n);
  return sum !== toSubUnits(totalCents, currency);
}

/** `1.63` → 163 / 100 */
function readRatio(decimal: string): Ratio {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

function multiply(cents: number, { over, under }: Ratio): Ratio {
  const isSum = cents > 0 && Number.isSafeInteger(cents);
  return { over: isSum ? BigInt(cents) * over : 0n, under };
}

function round({ over, under }: Ratio, { rounding }: Currency): bigint {
  return rounding === 'half' ? (2n * over + under) / (2n * under) : over / under;
}
