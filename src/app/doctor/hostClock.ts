import type { Facts } from './facts';

/** The host's time when it answered, ms since 1970. An answer from a cache keeps its `Date`, and says its `Age`. */
export function readHostClock({ files }: Pick<Facts, 'files'>): number | undefined {
  const { date = '', age = '0' } = files.page?.headers ?? {};
  const at = Date.parse(date) + Number(age) * 1_000;
  return Number.isNaN(at) ? undefined : at;
}
