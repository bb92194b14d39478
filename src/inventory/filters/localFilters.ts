/** The facets, in the order of the filter column. */
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

/** The names of facets in the address. `amount` is the sum that a site asks for there (docs/embedding.md). */
const addressNames: Partial<Record<FacetKey, string>> = { amount: 'owned' };

/** Bounds on numbers of an item. */
export const rangeKeys = ['minWear', 'maxWear', 'minRatio'] as const;

/**
 * Local filters. An item matches if it has one of the chosen values of every facet. `minWear` and `maxWear` are floats,
 * `minRatio` is offer ÷ market. Items without that number do not match.
 */
export type LocalFilters = Partial<Record<FacetKey, readonly string[]>> &
  Partial<Record<(typeof rangeKeys)[number], number>>;

/** Limits for hostile addresses: more values of a facet, or longer ones, count as absent. */
const mostValues = 50;
const longestValue = 300;

/** The local filters in the address; `undefined` if it has none. */
export function parseLocalFilters(query: URLSearchParams): LocalFilters | undefined {
  const local: LocalFilters = {};
  for (const key of facetKeys) {
    const values = [...new Set(query.getAll(toName(key)))].filter(
      (value) => value !== '' && value.length <= longestValue,
    );
    if (values.length > 0 && values.length <= mostValues) local[key] = values;
  }
  for (const key of rangeKeys) {
    const value = parseRange(query.get(key) ?? '');
    if (value !== undefined) local[key] = value;
  }
  return Object.keys(local).length > 0 ? local : undefined;
}

/** A share from 0 to 10 that a person typed: `0.07`, `,15`, `1`; `undefined` if malformed. */
export function parseRange(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^(\d(\.\d{0,9})?|10|\.\d{1,9})$/.test(plain) ? Number(plain) : undefined;
}

/** Replaces the local filters in a query string. */
export function writeLocalFilters(query: URLSearchParams, local: LocalFilters | undefined): void {
  for (const key of rangeKeys) query.delete(key);
  for (const key of facetKeys) {
    query.delete(toName(key));
    for (const value of local?.[key] ?? []) query.append(toName(key), value);
  }
  for (const key of rangeKeys) {
    const value = local?.[key];
    if (value !== undefined) query.set(key, String(value));
  }
}

function toName(key: FacetKey): string {
  return addressNames[key] ?? key;
}

/** Number of chosen values and bounds. */
export function countChosen(local: LocalFilters | undefined): number {
  if (local === undefined) return 0;
  const values = facetKeys.reduce((sum, key) => sum + (local[key]?.length ?? 0), 0);
  return values + rangeKeys.filter((key) => local[key] !== undefined).length;
}
