import { toPlainText } from './searchWords';

/** Where something stands in a text: from the first place to before the last. */
export type Match = [from: number, to: number];

/** Where `typed` words stand in a text as it is shown: as beginnings of words, else anywhere. */
export function findMatches(text: string, typed: readonly string[]): Match[] {
  const { plain, places } = toPlaces(text);
  return typed.flatMap((word) => {
    const found = findAll(plain, word);
    const beginnings = found.filter((at) => !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? ''));
    return (beginnings.length > 0 ? beginnings : found).map(
      (at): Match => [places[at] ?? 0, (places[at + word.length - 1] ?? 0) + 1],
    );
  });
}

/** The plain text, and for each place in it the place in the text it came from. */
function toPlaces(text: string): { plain: string; places: number[] } {
  // Almost every name, and asked of each card for each letter.
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
