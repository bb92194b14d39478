/** Letters and digits in a row, or the star of knives and gloves. */
const wordPattern = /[\p{L}\p{N}]+|★/gu;

/** Names that players write as one word: `AK-47`, `USP-S`, `M4A1-S`. */
const compoundPattern = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)+/gu;

/**
 * A text for comparisons: lower case, without accents and ™. Indexes shift where a letter becomes several, as `ﬁ`
 * does.
 */
export function toPlainText(text: string): string {
  return text
    .replace(/[™®]/g, '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** The words of a search. Order, case, accents and symbols do not count. */
export function listTypedWords(search: string): string[] {
  return toPlainText(search).match(wordPattern) ?? [];
}

/** The searchable facts of an item: its names, and facts that players put into words. */
export type NamedItem = {
  name?: string | undefined;
  marketHashName?: string | undefined;
  exterior?: string | undefined;
  doppler?: { name: string } | undefined;
};

/** Players' abbreviations for words in names. */
const slang: readonly [pattern: RegExp, words: readonly string[]][] = [
  [/\bfactory new\b/, ['fn']],
  [/\bminimal wear\b/, ['mw']],
  [/\bfield-tested\b/, ['ft']],
  [/\bwell-worn\b/, ['ww']],
  [/\bbattle-scarred\b/, ['bs']],
  [/\bstattrak\b/, ['st']],
  [/\bsouvenir\b/, ['sv']],
  [/\bphase 1\b/, ['p1']],
  [/\bphase 2\b/, ['p2']],
  [/\bphase 3\b/, ['p3']],
  [/\bphase 4\b/, ['p4']],
  [/\bblack pearl\b/, ['bp']],
  [/\bdesert eagle\b/, ['deagle']],
  [/\bssg 08\b/, ['scout']],
  [/\bsg 553\b/, ['krieg']],
  [/\bbutterfly knife\b/, ['bfk']],
  [/\bdragon lore\b/, ['dlore']],
];

/** All words that a player may search an item by. */
export function listItemWords({ name, marketHashName, exterior, doppler }: NamedItem): string[] {
  const parts = [marketHashName, name, exterior, doppler?.name].filter(
    (part) => part !== undefined,
  );
  const text = toPlainText(parts.join(' '));
  const compounds = text.match(compoundPattern) ?? [];
  return [
    ...new Set([
      ...(text.match(wordPattern) ?? []),
      ...compounds.map((compound) => compound.replace(/[-'’.]/g, '')),
      ...slang.flatMap(([pattern, words]) => (pattern.test(text) ? words : [])),
    ]),
  ];
}

/** The rank of a typed word: the same word, the beginning of one, or inside of one. */
const fits = { same: 4, beginning: 3, inside: 1 } as const;

/** Shorter texts are inside of too many words: `red` of Battle-Scarred, `ak` of StatTrak. */
const leastInside = 4;

/**
 * The rank of an item's words for `typed`; 0 if any typed word matches none. Between equal matches the shorter name
 * wins: `ak red` finds the plain one before the StatTrak™.
 */
export function rankWords(typed: readonly string[], words: readonly string[]): number {
  let rank = 0;
  for (const one of typed) {
    const best = rankWord(one, words);
    if (best === 0) return 0;
    rank += best;
  }
  return typed.length === 0 ? 0 : rank + 1 / (1 + words.length);
}

function rankWord(typed: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === typed) return fits.same;
    if (word.startsWith(typed)) best = Math.max(best, fits.beginning);
    else if (best === 0 && isInside(typed, word)) best = fits.inside;
  }
  return best;
}

function isInside(typed: string, word: string): boolean {
  return typed.length >= leastInside && word.includes(typed);
}
