import type { FacetKey, LocalFilters, rangeKeys } from './localFilters';

/** A percentage that a person typed without the sign (`85`, `99.5`), as a share; `undefined` if malformed. */
export function parsePercent(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{0,4})?$/.test(plain) ? toShare(Number(plain)) : undefined;
}

/** A share as a percentage without the sign. */
export function toPercent(value: number): string {
  return String(Number((value * 100).toFixed(4)));
}

/** Rounds, as 85.3 / 100 is 0.8529999999999999 and the address should show 0.853. */
function toShare(percent: number): number {
  return Number((percent / 100).toFixed(6));
}

/** The local filters with a facet value chosen, or removed if it was chosen. */
export function toggleValue(
  local: LocalFilters | undefined,
  key: FacetKey,
  value: string,
): LocalFilters | undefined {
  const chosen = local?.[key] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return selectPresent({ ...local, [key]: values.length > 0 ? values : undefined });
}

/** The local filters with another bound, or without it. */
export function changeRange(
  local: LocalFilters | undefined,
  key: (typeof rangeKeys)[number],
  value: number | undefined,
): LocalFilters | undefined {
  return selectPresent({ ...local, [key]: value });
}

/** Leaves out absent entries; `undefined` if none is left, as in the address. */
function selectPresent(local: Record<string, unknown>): LocalFilters | undefined {
  const entries = Object.entries(local).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
