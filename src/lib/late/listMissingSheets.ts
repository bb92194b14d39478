/** Lists the style sheets of a document that are still on their way, or lost. */
export function listMissingSheets(document: Document): HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  return [...links].filter(({ sheet }) => {
    try {
      return !sheet?.cssRules;
    } catch {
      // Chromium has an empty one in place of a lost one, and lets nobody read it.
      return true;
    }
  });
}
