import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import type { Kinds } from '../../src/lib/language/createWords.ts';
import { readWords, type WordsFile } from './readWords.ts';

/** A module with its texts compiled. Without `hasEnglish` only the names and kinds of the texts stay in it. */
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
  const compiled = [...texts.values()].map((text) => compileMessage(text));
  const kinds = toKinds(
    [...texts.keys()].map((name, at) => [name.split('.'), isPlain(compiled[at]) ? 0 : 1]),
  );
  return hasEnglish ? [kinds, compiled] : [kinds];
}

const isPlain = (message: unknown) => typeof message === 'string';

function toKinds(entries: readonly (readonly [path: readonly string[], kind: 0 | 1])[]): Kinds {
  const groups = new Map<string, (readonly [readonly string[], 0 | 1])[]>();
  for (const [[name = '', ...rest], kind] of entries) {
    groups.set(name, [...(groups.get(name) ?? []), [rest, kind]]);
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const [path, kind] = group[0] ?? [[], 0];
      return [name, path.length === 0 ? kind : toKinds(group)];
    }),
  );
}
