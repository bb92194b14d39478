declare module 'virtual:languages' {
  type Loader = (again?: string) => Promise<{ default: import('./texts').Texts }>;

  /** The files of each language, by its code (`scripts/language`). English has none where it stands in the code. */
  export const loaders: Readonly<Record<string, { first: Loader; late: Loader }>>;
}
