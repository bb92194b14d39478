/**
 * Words of others that arrive in English, as values: `defineTerms(['Covert', 'Factory New'])`. Answers a value in the
 * language that is spoken, and a value that is not in the list as it came.
 *
 * A build takes the list out of the code: English needs none, and the file of another language has it beside its words
 * (`scripts/language`). So the argument has to be a literal.
 */
export function defineTerms(_terms: readonly string[]): (value: string) => string {
  throw new Error('Terms are compiled by the plugin of scripts/language.');
}
