import compile from 'icu-minify/compile';
import type { Places } from '../../src/lib/language/createWords.ts';
import { readWords } from './readWords.ts';

const definition = /import \{ defineWords \} from '~\/lib\/language\/defineWords';/;

/** A module with its texts compiled. Without `hasEnglish` only the places of the texts stay in it. */
export function compileWords(code: string, short: string, hasEnglish: boolean): string | undefined {
  const words = readWords(code);
  if (words === undefined) return undefined;
  if (!definition.test(code)) throw new Error('defineWords is imported from its own file.');
  const compiled = [...words.texts.values()].map((text) => compile(text));
  const names = [...words.texts.keys()];
  const places = toPlaces(
    names.map((name, at) => [name.split('.'), isPlain(compiled[at]) ? at : ~at]),
  );
  const values = [short, places, ...(hasEnglish ? [compiled] : [])];
  const written = `${code.slice(0, words.start)}${values.map((value) => JSON.stringify(value)).join(', ')}${code.slice(words.end)}`;
  return written.replace(
    definition,
    "import { createWords as defineWords } from '~/lib/language/createWords';",
  );
}

const isPlain = (message: unknown) => typeof message === 'string';

function toPlaces(entries: readonly (readonly [path: readonly string[], place: number])[]): Places {
  const groups = new Map<string, (readonly [readonly string[], number])[]>();
  for (const [[name = '', ...rest], place] of entries) {
    groups.set(name, [...(groups.get(name) ?? []), [rest, place]]);
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const [path, place] = group[0] ?? [[], 0];
      return [name, path.length === 0 ? place : toPlaces(group)];
    }),
  );
}
