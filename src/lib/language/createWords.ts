import { formatMessage, type Message } from './formatMessage';
import { getText } from './texts';

/** The places of texts in their file: `n` of a text without arguments, `~n` of one with arguments. */
export type Places = { readonly [name: string]: number | Places };

/** Compiled from `defineWords`. `english` is absent in a build: there all languages are files. */
export function createWords(file: string, places: Places, english?: readonly Message[]): object {
  const words = {};
  for (const [name, place] of Object.entries(places)) {
    Object.defineProperty(words, name, {
      enumerable: true,
      ...toProperty(file, place, english),
    });
  }
  return words;
}

function toProperty(
  file: string,
  place: number | Places,
  english: readonly Message[] | undefined,
): PropertyDescriptor {
  if (typeof place === 'object') return { value: createWords(file, place, english) };
  if (place >= 0) return { get: () => formatMessage(getText(file, place, english)) };
  return {
    value: (values: Record<string, string | number>) =>
      formatMessage(getText(file, ~place, english), values),
  };
}
