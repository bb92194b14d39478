/** Ways of telling items apart, in the order in which they are offered. */
export const facetKeys = [
  'status',
  'type',
  'exterior',
  'rarity',
  'mark',
  'applied',
  'phase',
  'amount',
] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Numbers of an item that can be bounded. */
export const rangeKeys = ['minWear', 'maxWear', 'minRatio'] as const;

/**
 * What this page filters by and the API does not: one of the values chosen of a facet, all facets together.
 * `minWear` and `maxWear` are floats, `minRatio` is offer ÷ market; items without that number are left out.
 */
export type OwnFilters = Partial<Record<FacetKey, readonly string[]>> &
  Partial<Record<(typeof rangeKeys)[number], number>>;

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
