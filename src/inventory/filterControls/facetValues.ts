import { toPercent } from '~/inventory/filters/changeLocalFilters';
import { type FacetKey, facetKeys, type LocalFilters } from '~/inventory/filters/localFilters';
import type { FacetCounts } from '~/inventory/localFiltering/facets';
import { findRarityRank } from '~/items/findRarityRank';
import { describeTerm } from '~/items/termWords';
import { wearBands } from '~/items/wear/wear';
import { facetWords } from './facetWords';

/** One value of a facet. */
export type FacetValue = {
  value: string;
  text: string;
  /** Items that match if it is chosen. */
  count: number;
  isChosen: boolean;
};

const exteriors = wearBands.map(({ name }) => name);

/** The values that this page names itself, in the order of the list. */
const fixed: Partial<Record<FacetKey, readonly string[]>> = {
  status: ['depositable', 'notTradable', 'noOffer', 'notAccepted', 'overstocked'],
  exterior: exteriors,
  mark: ['statTrak', 'souvenir', 'star', 'plain'],
  applied: ['stickers', 'charm', 'nothing'],
  amount: ['stack', 'single'],
};

/** The facets with several values, or with a chosen one. */
export function listFacetGroups(counts: FacetCounts, local: LocalFilters | undefined) {
  return facetKeys
    .map((key) => ({ key, values: listFacetValues(key, counts, local) }))
    .filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen));
}

/** The values of one facet, present or chosen, the most frequent first unless they have an order of their own. */
export function listFacetValues(
  key: FacetKey,
  counts: FacetCounts,
  local: LocalFilters | undefined,
): FacetValue[] {
  const chosen = local?.[key] ?? [];
  const values = new Set([...counts[key].keys(), ...chosen]);
  return [...values]
    .map((value) => ({
      value,
      text: describeFacetValue(key, value),
      count: counts[key].get(value) ?? 0,
      isChosen: chosen.includes(value),
    }))
    .sort(
      (a, b) => findPosition(key, a) - findPosition(key, b) || b.count - a.count || compare(a, b),
    );
}

/** A chosen value in words that name their subject: a chip stands without the name of its filter. */
export function describeChip(key: FacetKey, value: string): string {
  return findText(facetWords.chips, key, value) ?? describeFacetValue(key, value);
}

/** Values that this page does not name are terms of the API. */
export function describeFacetValue(key: FacetKey, value: string): string {
  return findText(facetWords.values, key, value) ?? describeTerm(value);
}

type FacetTexts = Partial<Record<FacetKey, Readonly<Record<string, string>>>>;

function findText(texts: FacetTexts, key: FacetKey, value: string): string | undefined {
  const named = texts[key];
  return named && Object.hasOwn(named, value) ? named[value] : undefined;
}

/** A chosen bound in words. */
export function describeRange(key: 'minWear' | 'maxWear' | 'minRatio', value: number): string {
  const text = key === 'minRatio' ? toPercent(value) : String(value);
  return facetWords.rangeChips[key]({ value: text });
}

function findPosition(key: FacetKey, { value }: FacetValue): number {
  if (key === 'rarity') return -(findRarityRank(value) ?? -1);
  const position = fixed[key]?.indexOf(value) ?? 0;
  return position < 0 ? exteriors.length : position;
}

function compare(a: FacetValue, b: FacetValue): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}
