/**
 * Lists the style sheets of the build that a document still waits for, or that are lost. Sheets of a site's theme have no
 * `crossorigin`, and the page can do without them.
 */
export function listMissingSheets(document: Document): HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[crossorigin][rel=stylesheet]');
  return [...links].filter(({ sheet }) => {
    try {
      return !sheet?.cssRules;
    } catch {
      // Chromium has an empty one in place of a lost one, and lets nobody read it.
      return true;
    }
  });
}
