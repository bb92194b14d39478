/** Shorter words are one letter away from too many others. */
const leastLetters = { oneMistake: 4, twoMistakes: 8 } as const;

/** The fewest letters that a word gives to words that are written as one. */
const leastPart = 2;

/**
 * True if `typed` is `word`, or its beginning, with one letter missing, too much, wrong or in its neighbour's place;
 * with two of these from eight letters on. Nobody is mistaken in the first letter. Both are plain (`toPlainText`).
 */
export function isMisspelling(typed: string, word: string): boolean {
  const { oneMistake, twoMistakes } = leastLetters;
  if (typed.length < oneMistake || typed[0] !== word[0]) return false;
  const allowed = typed.length < twoMistakes ? 1 : 2;
  return word.length >= typed.length - allowed && countMistakes(typed, word) <= allowed;
}

/** The distance of `typed` to the nearest beginning of `word`, a swap of neighbours counted as one. */
function countMistakes(typed: string, word: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + Number(!isSame),
        isSwapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** True if `typed` is written as one of the beginnings of several words, in their order: `kato14`, `m9bayo`. */
export function isJoined(typed: string, words: readonly string[], from = 0): boolean {
  return words.some((word, index) => {
    if (index < from) return false;
    for (let length = leastPart; length <= word.length; length += 1) {
      if (!typed.startsWith(word.slice(0, length))) return false;
      const rest = typed.slice(length);
      if (rest === '') return from > 0;
      if (isJoined(rest, words, index + 1)) return true;
    }
    return false;
  });
}
