/** Stands for the part while its message is written. It occurs in no text. */
const place = '\u0000';

/**
 * The texts before and after a part of a message that has a style of its own:
 * `splitMessage((money) => words.worth({ money }))`.
 */
export function splitMessage(
  write: (place: string) => string,
): readonly [before: string, after: string] {
  const [before = '', after = ''] = write(place).split(place);
  return [before, after];
}
