import { toPlainText } from './searchWords';

/** A range of a text: from the first index up to, not including, the second. */
export type Match = [from: number, to: number];

/** The ranges of `typed` words in a shown text: at beginnings of words, else anywhere. */
export function findMatches(text: string, typed: readonly string[]): Match[] {
  const { plain, indexes } = toIndexedText(text);
  return typed.flatMap((word) => {
    const found = findAll(plain, word);
    const beginnings = found.filter((at) => !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ''));
    return (beginnings.length > 0 ? beginnings : found).map(
      (at): Match => [indexes[at] ?? 0, (indexes[at + word.length - 1] ?? 0) + 1],
    );
  });
}

/** The plain text, and for each index in it the index in `text` that it came from. */
function toIndexedText(text: string): { plain: string; indexes: number[] } {
  // The fast way for almost every name: this runs for each card and each typed letter.
  if (/^[ -~]*$/.test(text))
    return { plain: text.toLowerCase(), indexes: [...text].map((_, at) => at) };
  let plain = '';
  const indexes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letters = toPlainText(text[index] ?? '');
    plain += letters;
    for (let letter = 0; letter < letters.length; letter += 1) indexes.push(index);
  }
  return { plain, indexes };
}

function findAll(plain: string, word: string): number[] {
  const found: number[] = [];
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
    found.push(at);
  }
  return found;
}
