import { rewriteMessage } from '../../src/lib/icu/rewriteMessage.ts';

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
  const disguised = rewriteMessage(message, { text: (text) => turn(stretch(text)) });
  return `${turn('[')}${disguised}${turn(']')}`;
}

/**
 * Shows the words of a text from right to left, whatever their letters. Marks around each word make it one of a
 * right-to-left script to its neighbours. A `#` stands for a number, which no script turns.
 */
export function toRightToLeft(text: string): string {
  return text.replaceAll(/[^\s#]+/g, '\u200F\u202E$&\u202C\u200F');
}

function stretch(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const accented = accents[letter] ?? letter;
    return /[aeiouy]/i.test(letter) ? `${accented}${accented.toLowerCase()}` : accented;
  });
}
