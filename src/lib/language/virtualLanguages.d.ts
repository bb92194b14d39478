declare module 'virtual:languages' {
  /**
   * Loads a file of texts: `de` for the first load, `de-late` for the rest (`scripts/language`). `again` is a query for
   * another try. English has no texts in its files where it stands in the code.
   */
  export function loadFile(
    name: string,
    again: string,
  ): Promise<{ default: import('./texts').Texts }>;
}
