import { toPlainText } from './searchWords';

/** A range of a text: from the first index up to, not including, the second. */
export type Match = [from: number, to: number];

/** The ranges of `typed` words in a shown text: at beginnings of words, else anywhere. */
export function findMatches(text: string, typed: readonly string[]): Match[] {
  const { plain, places } = toIndexedText(text);
  return typed.flatMap((word) => {
    const found = findAll(plain, word);
    const beginnings = found.filter((at) => !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ''));
    return (beginnings.length > 0 ? beginnings : found).map(
      (at): Match => [places[at] ?? 0, (places[at + word.length - 1] ?? 0) + 1],
    );
  });
}

/** The plain text, and for each index in it the index in `text` that it came from. */
function toIndexedText(text: string): { plain: string; places: number[] } {
  // The fast way for almost every name: this runs for each card and each typed letter.
  if (/^[ -~]*$/.test(text))
    return { plain: text.toLowerCase(), places: [...text].map((_, at) => at) };
  let plain = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letters = toPlainText(text[place] ?? '');
    plain += letters;
    for (let letter = 0; letter < letters.length; letter += 1) places.push(place);
  }
  return { plain, places };
}

function findAll(plain: string, word: string): number[] {
  const found: number[] = [];
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
    found.push(at);
  }
  return found;
}
