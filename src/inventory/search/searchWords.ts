import { describeTerm } from '~/items/termWords';
import { currentLanguage } from '~/lib/language/currentLanguage';

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
  return listWords(toPlainText(search));
}

/** Words, divided where Latin letters or digits meet another script: `ak红线` is two. */
function listWords(plain: string): string[] {
  const divided = isLatin.test(plain)
    ? plain
    : plain
        .replace(/([\p{Script=Latin}\p{N}])([^\P{L}\p{Script=Latin}])/gu, '$1 $2')
        .replace(/([^\P{L}\p{Script=Latin}])([\p{Script=Latin}\p{N}])/gu, '$1 $2');
  return divided.match(wordPattern) ?? [];
}

/** The fast way for almost every name. */
const isLatin = /^[\x20-\u02ff★]*$/;

/** The searchable facts of an item: its names, and facts that players put into words. */
export type NamedItem = {
  name?: string | undefined;
  marketHashName?: string | undefined;
  exterior?: string | undefined;
  rarity?: string | undefined;
  type?: string | undefined;
  doppler?: { name: string } | undefined;
};

/** Players' abbreviations for words in names. */
const slang: readonly [pattern: RegExp, words: readonly string[]][] = [
  [/\bfactory new\b/, ['fn']],
  [/\bminimal wear\b/, ['mw']],
  [/\bfield-tested\b/, ['ft']],
  [/\bwell-worn\b/, ['ww']],
  [/\bbattle-scarred\b/, ['bs']],
  [/\bstattrak\b/, ['st', 'stattrack', 'stat', 'track']],
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
  [/\bfive-seven\b/, ['57']],
  [/\bm4a1-s\b/, ['a1s', 'a1']],
  [/\bm4a4\b/, ['a4']],
  [/\bkill confirmed\b/, ['kc']],
  [/\bdual berettas\b/, ['dualies', 'duals']],
  [/\bzeus x27\b/, ['taser']],
  [/\b(scar-20|g3sg1)\b/, ['auto', 'autosniper']],
  [/\basiimov\b/, ['asimov']],
  [/\bcs:go\b/, ['csgo']],
  [/\btiger tooth\b/, ['tt']],
  [/\bcrimson web\b/, ['cw']],
  [/\bcase hardened\b/, ['ch']],
  [/\bmarble fade\b/, ['mf']],
  // A knife without a skin has no second part.
  [/^★[^|]*$/, ['vanilla']],
];

/** Marks two words of a name written as one (`hyperbeast`): they are found only whole. */
const joint = '+';

/** Exterior, rarity and type in the language that is spoken: names are English. */
function listSpokenWords({ exterior, rarity, type }: NamedItem): string[] {
  if (currentLanguage.get().code === 'en') return [];
  const terms = [exterior, rarity, type].flatMap((term) => (term ? describeTerm(term) : []));
  return listWords(toPlainText(terms.join(' ')));
}

/** The words that say more than the name: abbreviations, phase, exterior, and those of the player's language. */
export function listMeantWords(item: NamedItem): string[] {
  const { name, marketHashName, exterior, doppler } = item;
  const text = toPlainText([marketHashName ?? name, exterior, doppler?.name].join(' '));
  const told = listWords(toPlainText([exterior, doppler?.name].join(' ')));
  return [...told, ...listSlang(text), ...listSpokenWords(item)];
}

function listSlang(text: string): string[] {
  return slang.flatMap(([pattern, words]) => (pattern.test(text.trim()) ? words : []));
}

/** All words that a player may search an item by. */
export function listItemWords(item: NamedItem): string[] {
  const { name, marketHashName, exterior, doppler } = item;
  const parts = [marketHashName, name, exterior, doppler?.name].filter(
    (part) => part !== undefined,
  );
  const text = toPlainText(parts.join(' '));
  const plain = listWords(text);
  const compounds = text.match(compoundPattern) ?? [];
  return [
    ...new Set([
      ...plain,
      ...compounds.map((compound) => compound.replace(/[-'’.]/g, '')),
      ...listSlang(text),
      ...listSpokenWords(item),
      ...plain.flatMap((word) => (/^20\d\d$/.test(word) ? [word.slice(2)] : [])),
      ...plain.slice(1).map((word, at) => `${joint}${plain[at]}${word}`),
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
    const best = rankWord(one, words) || rankParts(one, words);
    if (best === 0) return 0;
    rank += best;
  }
  const length = words.filter((word) => !word.startsWith(joint)).length;
  return typed.length === 0 ? 0 : rank + 1 / (1 + length);
}

function rankWord(typed: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === typed || word === joint + typed) return fits.same;
    if (word.startsWith(joint)) continue;
    if (word.startsWith(typed)) best = Math.max(best, fits.beginning);
    else if (best === 0 && isInside(typed, word)) best = fits.inside;
  }
  return best;
}

/** Scripts without blanks write several words as one: `红线久经`. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,12}$/u;

function rankParts(typed: string, words: readonly string[]): number {
  if (!unspaced.test(typed)) return 0;
  for (let at = typed.length - 1; at > 0; at -= 1) {
    const first = rankWord(typed.slice(0, at), words);
    const rest = typed.slice(at);
    if (first > 0 && (rankWord(rest, words) || rankParts(rest, words)) > 0) return fits.inside;
  }
  return 0;
}

function isInside(typed: string, word: string): boolean {
  return (typed.length >= leastInside || unspaced.test(typed)) && word.includes(typed);
}
