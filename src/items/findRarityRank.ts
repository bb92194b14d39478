/** Rarities from the commonest up; weapons, other items and agents have their own words (docs/sources.md, Rarities). */
const ranks: readonly (readonly string[])[] = [
  ['Base Grade', 'Consumer Grade'],
  ['Industrial Grade'],
  ['Mil-Spec Grade', 'High Grade', 'Distinguished'],
  ['Restricted', 'Remarkable', 'Exceptional'],
  ['Classified', 'Exotic', 'Superior'],
  ['Covert', 'Extraordinary', 'Master'],
  ['Contraband'],
];

const rankOf = new Map(ranks.flatMap((names, rank) => names.map((name) => [name, rank] as const)));

/** The rank of a rarity, from 0 for the commonest; `undefined` if unknown, such as in other languages. */
export function findRarityRank(rarity: string | undefined): number | undefined {
  return rankOf.get(rarity ?? '');
}
