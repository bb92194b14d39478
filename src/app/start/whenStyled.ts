/**
 * Resolves once the document has been read and its style sheets are here: nothing can be measured before. Never, if one
 * is lost.
 */
export async function whenStyled(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  await Promise.all([...links].map((link) => link.sheet ?? once(link, 'load')));
}

function once(target: EventTarget, name: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
}
