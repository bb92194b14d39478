/** Steam's rarities from the commonest up (anchors D.2): weapons, other items and agents have words of their own. */
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

/** How rare something is, from 0; `undefined` for a rarity that is not known, as in other languages. */
export function toRarityRank(rarity: string | undefined): number | undefined {
  return rankOf.get(rarity ?? '');
}
