import type { FacetKey, OwnFilters, rangeKeys } from './ownFilters';

/** A share that a person typed in percent, without the sign: `85`, `99.5`. */
export function parsePercent(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{0,4})?$/.test(plain) ? toShare(Number(plain)) : undefined;
}

/** A share in percent, without the sign. */
export function toPercent(value: number): string {
  return String(Number((value * 100).toFixed(4)));
}

/** 85.3 / 100 is 0.8529999999999999: only what was typed belongs into the address. */
function toShare(percent: number): number {
  return Number((percent / 100).toFixed(6));
}

/** With a value of a facet chosen, or no longer chosen if it was. */
export function toggleValue(
  own: OwnFilters | undefined,
  key: FacetKey,
  value: string,
): OwnFilters | undefined {
  const chosen = own?.[key] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return toFilled({ ...own, [key]: values.length > 0 ? values : undefined });
}

/** With another bound, or none. */
export function changeRange(
  own: OwnFilters | undefined,
  key: (typeof rangeKeys)[number],
  value: number | undefined,
): OwnFilters | undefined {
  return toFilled({ ...own, [key]: value });
}

/** Nothing chosen is no filter: absent, as in the address. */
function toFilled(own: Record<string, unknown>): OwnFilters | undefined {
  const entries = Object.entries(own).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
