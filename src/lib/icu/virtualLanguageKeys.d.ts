declare module 'virtual:languageKeys' {
  /** The texts of the page that a site may change, in the order of their numbers. */
  export const messageFiles: readonly import('./MessageFile').MessageFile[];
}
