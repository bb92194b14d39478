import { formatMessage, type Message } from './formatMessage';
import { getText } from './texts';

/** The texts of a file by name, in its order: 0 for one without arguments, 1 for one with arguments. */
export type Kinds = { readonly [name: string]: 0 | 1 | Kinds };

/** Compiled from `defineWords`. `english` is absent in a build: there all languages are files. */
export function createWords(file: string, kinds: Kinds, english?: readonly Message[]): object {
  let count = 0;
  const create = (group: Kinds): object => {
    const words = {};
    for (const [name, kind] of Object.entries(group)) {
      Object.defineProperty(words, name, { enumerable: true, ...toProperty(kind) });
    }
    return words;
  };
  const toProperty = (kind: 0 | 1 | Kinds): PropertyDescriptor => {
    if (typeof kind === 'object') return { value: create(kind) };
    const place = count;
    count += 1;
    if (kind === 0) return { get: () => formatMessage(getText(file, place, english), {}, 0) };
    return {
      value: (values: Record<string, string | number>) =>
        formatMessage(getText(file, place, english), values, 0),
    };
  };
  return create(kinds);
}
