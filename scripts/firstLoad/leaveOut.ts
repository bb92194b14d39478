/** Parts of a file of React. */
export type Parts = {
  /** Names that the file exports. */
  exports: readonly string[];
  /** Keys, of an object that the file hands to another, whose values only left out exports call. */
  keys?: readonly string[];
};

/** Removes `parts` from `code`, a CommonJS file as React publishes it. Throws if one is not there, or there twice. */
export function leaveOut(code: string, { exports, keys = [] }: Parts): string {
  const patterns = [
    // A statement ends with its line, or with the first brace that stands at the begin of one.
    ...exports.map((name) => `^exports\\.${name} =(?:[^\\n]*|[^]*?\\n});\\n`),
    ...keys.map((key) => `^  ${key}: [\\w$]+,?\\n`),
  ];
  return patterns.reduce(cutOnce, code);
}

function cutOnce(code: string, pattern: string): string {
  const [found, ...others] = [...code.matchAll(new RegExp(pattern, 'gm'))];
  if (found === undefined || others.length > 0) throw new Error(`Not there once: ${pattern}`);
  return code.replace(found[0], '');
}

const source = `['"]react(?:-dom)?(?:/client)?['"]`;
const named = new RegExp(String.raw`\bimport\b[^;'"]*\{([^}]*)\}\s*from\s*${source}`, 'g');
const whole = new RegExp(
  String.raw`\b(?:import\s+(?:\*\s*as\s+)?(\w+)\b[^;'"]*from\s*|(\w+)\s*=\s*require\()${source}`,
  'g',
);

/** The names of React and react-dom that the module `code` imports, or reads of the whole that it imports. */
export function listImported(code: string): string[] {
  const names = [...code.matchAll(named)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim().replace(/\s.*/, '')),
  );
  const members = [...code.matchAll(whole)].flatMap(([, imported, required]) =>
    [...code.matchAll(new RegExp(`\\b${imported ?? required}\\.(\\w+)`, 'g'))].map(
      ([, name = '']) => name,
    ),
  );
  return [...names, ...members].filter((name) => name !== '');
}
