/** The middle of `values`, or the mean of the two in the middle; `NaN` of none. */
export function toMedian(values: readonly number[]): number {
  return toQuantile(values, 0.5);
}

/** The value below which `share` (0 to 1) of `values` lie, between neighbours by proportion; `NaN` of none. */
export function toQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** A measured figure over several rounds: its median, and the middle half of the rounds around it. */
export type Figure = { median: number; low: number; high: number };

export function toFigure(values: readonly number[]): Figure {
  return {
    median: toMedian(values),
    low: toQuantile(values, 0.25),
    high: toQuantile(values, 0.75),
  };
}

/**
 * `values` against `limits`, round by round: what disturbed the machine in a round disturbed both, so that
 * the ratios of rounds spread less than the figures.
 */
export function toRatio(values: readonly number[], limits: readonly number[]): Figure {
  const ratios = values.flatMap((value, round) => {
    const limit = limits[round];
    return limit === undefined || limit === 0 ? [] : [value / limit];
  });
  return toFigure(ratios);
}

/** The share (0 to 1) of `values` above `bound`. */
export function toShareAbove(values: readonly number[], bound: number): number {
  return values.filter((value) => value > bound).length / Math.max(values.length, 1);
}
