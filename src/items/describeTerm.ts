import { termWords } from './termWords';

const terms: Readonly<Record<string, string>> = termWords;

/**
 * An exterior, rarity or type of the API (`Covert`) in the language that is spoken. An unknown value is shown as it
 * came: Rust has types without end, and some come in the language of the account.
 */
export function describeTerm(value: string): string {
  return Object.hasOwn(terms, value) ? (terms[value] ?? value) : value;
}
