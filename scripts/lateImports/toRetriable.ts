/** The parts of a built chunk that matter here (Rollup's `OutputChunk`). */
export type BuiltChunk = { fileName: string; code: string; imports: readonly string[] };

/** Vite's form of `() => import('./file')`; the second group is the quote. */
const lateImport = /\(\)=>([\w$]+)\(\(\)=>import\((["'`])\.\/([\w~.-]+\.js)\2\)/g;

/**
 * Lets each late import of built code take a query: `() => import('./x.js')` becomes `(again) => import('./x.js' + again)`.
 * It leaves alone what another chunk imports too, because a second address would create a second instance of its
 * stores. Returns the new code by file name, and how many imports it changed.
 */
export function toRetriable(chunks: readonly BuiltChunk[]): {
  codes: Map<string, string>;
  changed: number;
} {
  const needed = new Set(chunks.flatMap(({ imports }) => imports));
  const named = new Map<string, number>();
  for (const { code } of chunks) {
    for (const [, , , file = ''] of code.matchAll(lateImport)) {
      named.set(file, (named.get(file) ?? 0) + 1);
    }
  }
  let changed = 0;
  const codes = new Map<string, string>();
  for (const { fileName, code } of chunks) {
    const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
    const written = code.replace(lateImport, (whole, preload, quote, file) => {
      if (named.get(file) !== 1 || needed.has(`${folder}${file}`)) return whole;
      changed += 1;
      // One letter, as all these imports stand in the first load; nothing else in the function has a name.
      const again = preload === 'e' ? 't' : 'e';
      return `${again}=>${preload}(()=>import(${quote}./${file}${quote}+${again})`;
    });
    if (written !== code) codes.set(fileName, written);
  }
  return { codes, changed };
}
