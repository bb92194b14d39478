declare module 'virtual:languages' {
  type Texts = { default: import('./texts').Texts };
  type LateTexts = (again?: string) => Promise<Texts>;

  /**
   * The files of each language, by its code (`scripts/language`). The first file knows the late one, so that the first
   * load names one file a language. English has none where it stands in the code.
   */
  export const loaders: Readonly<
    Record<string, (again?: string) => Promise<Texts & { late: LateTexts }>>
  >;
}
