/** Style sheets that were asked for here, by address. */
const sheets = new Map<string, Promise<unknown>>();

/**
 * Loads late code that needs `files`, addresses relative to `importer`: style sheets, which are waited for, and code that
 * it imports, so that it does not wait for a round trip more. Rejects without it if a style sheet is lost, once: it is
 * asked for again by `retryLinks`. A build calls this in place of Vite's own loader (scripts/lateImports).
 */
export async function loadWithFiles<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer?: string,
): Promise<Module> {
  await Promise.all(files.map((file) => ask(new URL(file, importer).href)));
  return load();
}

function ask(href: string): Promise<unknown> | undefined {
  const links = [...document.querySelectorAll('link')];
  if (links.some((link) => link.href === href)) return sheets.get(href);
  const isSheet = href.endsWith('.css');
  const link = document.createElement('link');
  Object.assign(link, { rel: isSheet ? 'stylesheet' : 'modulepreload', crossOrigin: '', href });
  // While a style sheet of the head is on its way, WebKit gives new elements no box: the basket vanished, and the cards took
  // its place, until the styles had come.
  document.body.append(link);
  if (!isSheet) return undefined;
  const arrival = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  sheets.set(href, arrival);
  arrival.catch(() => sheets.delete(href));
  return arrival;
}
