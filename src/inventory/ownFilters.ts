import { facetKeys, type OwnFilters, rangeKeys } from './facets';

/** More values of one facet than anybody chooses, and longer ones than any item has, count as absent. */
const mostValues = 50;
const longestValue = 300;

/** What the address says beside the API's own filters; `undefined` when it says nothing. */
export function parseOwnFilters(query: URLSearchParams): OwnFilters | undefined {
  const own: OwnFilters = {};
  for (const key of facetKeys) {
    const values = [...new Set(query.getAll(key))].filter(
      (value) => value !== '' && value.length <= longestValue,
    );
    if (values.length > 0 && values.length <= mostValues) own[key] = values;
  }
  for (const key of rangeKeys) {
    const value = parseRange(query.get(key) ?? '');
    if (value !== undefined) own[key] = value;
  }
  return Object.keys(own).length > 0 ? own : undefined;
}

/** A share that a person typed: `0.07`, `,15`, `1`; `undefined` when it is none. From 0 to 10. */
export function parseRange(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^(\d(\.\d{0,9})?|10|\.\d{1,9})$/.test(plain) ? Number(plain) : undefined;
}

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

/** Writes what is chosen into a query, in place of what it said before. */
export function writeOwnFilters(query: URLSearchParams, own: OwnFilters | undefined): void {
  for (const key of [...facetKeys, ...rangeKeys]) query.delete(key);
  for (const key of facetKeys) for (const value of own?.[key] ?? []) query.append(key, value);
  for (const key of rangeKeys) {
    const value = own?.[key];
    if (value !== undefined) query.set(key, String(value));
  }
}

/** How many things are chosen. */
export function countChosen(own: OwnFilters | undefined): number {
  if (own === undefined) return 0;
  const values = facetKeys.reduce((sum, key) => sum + (own[key]?.length ?? 0), 0);
  return values + rangeKeys.filter((key) => own[key] !== undefined).length;
}

/** With a value of a facet chosen, or no longer chosen if it was. */
export function toggleValue(
  own: OwnFilters | undefined,
  key: (typeof facetKeys)[number],
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
