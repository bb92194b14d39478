type Chunk = { fileName: string; imports: readonly string[] };

/**
 * Finds built files that import each other in a circle. One of them runs before what it needs, and which one depends on
 * the file that is asked for first: the page then works in most loads, and fails in some.
 * @returns the names on the way round, each importing the next; `undefined` if there is no circle
 */
export function findCircle(chunks: readonly Chunk[]): string[] | undefined {
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const finished = new Set<string>();

  function walk(name: string, path: readonly string[]): string[] | undefined {
    const start = path.indexOf(name);
    if (start >= 0) return path.slice(start);
    if (finished.has(name)) return undefined;
    for (const next of importsOf.get(name) ?? []) {
      const circle = walk(next, [...path, name]);
      if (circle !== undefined) return circle;
    }
    finished.add(name);
    return undefined;
  }

  for (const { fileName } of chunks) {
    const circle = walk(fileName, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
