import compile from 'icu-minify/compile';
import type { Places } from '../../src/lib/language/createWords.ts';
import { readWords, type WordsFile } from './readWords.ts';

/** A module with its texts compiled. Without `hasEnglish` only the places of the texts stay in it. */
export function compileWords(code: string, short: string, hasEnglish: boolean): string | undefined {
  const words = readWords(code);
  if (words === undefined) return undefined;
  const { definer, start, end } = words;
  const imported = `import { ${definer} } from '~/lib/language/${definer}';`;
  if (!code.includes(imported)) throw new Error(`${definer} is imported from its own file.`);
  const values = [short, ...(definer === 'defineWords' ? compileTexts(words, hasEnglish) : [])];
  const written = `${code.slice(0, start)}${values.map((value) => JSON.stringify(value)).join(', ')}${code.slice(end)}`;
  const creator = definer.replace('define', 'create');
  return written.replace(
    imported,
    `import { ${creator} as ${definer} } from '~/lib/language/${creator}';`,
  );
}

function compileTexts({ texts }: WordsFile, hasEnglish: boolean): unknown[] {
  const compiled = [...texts.values()].map((text) => compile(text));
  const places = toPlaces(
    [...texts.keys()].map((name, at) => [name.split('.'), isPlain(compiled[at]) ? at : ~at]),
  );
  return hasEnglish ? [places, compiled] : [places];
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
