const accents: Readonly<Record<string, string>> = {
  ...toAccents('aeiouyAEIOUY', 'áéíóúýÁÉÍÓÚÝ'),
  ...toAccents('cnsrzCNSRZ', 'çñšřžÇÑŠŘŽ'),
};

function toAccents(letters: string, accented: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, at) => [letter, accented[at] ?? letter]));
}

/**
 * An ICU message in a language for tests: accents, vowels twice, which makes it some 40 % longer, and brackets, which
 * show a text that is cut off or glued together. Arguments and the syntax of plurals stay. `turn` changes each text
 * between them.
 */
export function toPseudo(message: string, turn = (text: string) => text): string {
  return `${turn('[')}${disguise(message, turn)}${turn(']')}`;
}

/** Shows a text from right to left, whatever its letters. */
export function toRightToLeft(text: string): string {
  return /\S/.test(text) ? `\u202E${text}\u202C` : text;
}

function disguise(message: string, turn: (text: string) => string): string {
  let written = '';
  for (let at = 0; at < message.length; ) {
    if (message[at] === '{') {
      const end = findEnd(message, at);
      written += disguiseArgument(message.slice(at + 1, end), turn);
      at = end + 1;
    } else {
      const next = message.indexOf('{', at);
      const end = next < 0 ? message.length : next;
      written += turn(stretch(message.slice(at, end)));
      at = end;
    }
  }
  return written;
}

/** The inside of a pair of braces: only the forms of a plural or a select hold text. */
function disguiseArgument(inside: string, turn: (text: string) => string): string {
  const [head] = /^\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(inside) ?? [];
  if (head === undefined) return `{${inside}}`;
  let written = head;
  for (let at = head.length; at < inside.length; ) {
    const start = inside.indexOf('{', at);
    if (start < 0) break;
    const end = findEnd(inside, start);
    const form = disguise(inside.slice(start + 1, end), turn);
    written += `${inside.slice(at, start)}{${form}}`;
    at = end + 1;
  }
  return `{${written}}`;
}

/** The place of the brace that closes the one at `start`. */
function findEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed: ${text}`);
}

function stretch(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const accented = accents[letter] ?? letter;
    return /[aeiouy]/i.test(letter) ? `${accented}${accented.toLowerCase()}` : accented;
  });
}
