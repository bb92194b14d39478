/** Converts an amount in USD, as the API sends it, to whole cents; half a cent is rounded up. */
export function toCents(usd: number): number {
  return toLineCents(usd, 1);
}

/**
 * The whole cents that `units` bring at a price of `usd` each. The line is rounded, not the unit: 1,000 units at
 * $0.015 are $15.00. Sums are made of such lines, so that a total is the sum of the printed lines
 * (docs/architecture.md, Money). An amount that is no number counts as nothing.
 */
export function toLineCents(usd: number, units: number): number {
  const cents = Math.round(usd * 100);
  // Almost every price is in whole cents, and parsing text takes ten times as long.
  if (cents / 100 === usd) return cents * units || 0;
  return toExactCents(usd, units);
}

const decimalText = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** By the digits of the price as it is written: 1.005 × 100 is 100.49999999999999 in floats. */
function toExactCents(usd: number, units: number): number {
  const [, sign, whole, fraction = '', exponent = '0'] = decimalText.exec(String(usd)) ?? [];
  if (whole === undefined || !Number.isSafeInteger(units)) return 0;
  const product = BigInt(`${sign}${whole}${fraction}`) * BigInt(units);
  const digits = fraction.length - Number(exponent) - 2;
  if (digits <= 0) return Number(product * 10n ** BigInt(-digits));
  return Number(roundHalfUp(product, 10n ** BigInt(digits)));
}

function roundHalfUp(dividend: bigint, divisor: bigint): bigint {
  const doubled = 2n * dividend + divisor;
  const quotient = doubled / (2n * divisor);
  // Division cuts towards zero.
  return doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient;
}
