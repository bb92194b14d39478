/** Returns the median of `values`; `NaN` if there are none. */
export function toMedian(values: readonly number[]): number {
  return toQuantile(values, 0.5);
}

/** Returns the quantile `share` (0 to 1) of `values`, linearly interpolated; `NaN` if there are none. */
export function toQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** A figure over several rounds: its median and its quartiles. */
export type Figure = { median: number; low: number; high: number };

export function toFigure(values: readonly number[]): Figure {
  return {
    median: toMedian(values),
    low: toQuantile(values, 0.25),
    high: toQuantile(values, 0.75),
  };
}

/**
 * Divides `values` by `limits` round by round. A disturbance of the machine hits both figures of a round,
 * so the ratios vary less than the figures.
 */
export function toRatio(values: readonly number[], limits: readonly number[]): Figure {
  const ratios = values.flatMap((value, round) => {
    const limit = limits[round];
    return limit === undefined || limit === 0 ? [] : [value / limit];
  });
  return toFigure(ratios);
}

/** Returns the share (0 to 1) of `values` above `bound`. */
export function toShareAbove(values: readonly number[], bound: number): number {
  return values.filter((value) => value > bound).length / Math.max(values.length, 1);
}
