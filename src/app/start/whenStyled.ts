import { listMissingSheets } from '~/lib/late/listMissingSheets';

/**
 * Resolves once the document has been read and its style sheets are here: nothing can be measured before. A lost one is
 * asked for again by `retryLinks`.
 */
export async function whenStyled(document: Document): Promise<void> {
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  // The event of a link does not bubble.
  while (listMissingSheets(document).length > 0) await once(document, 'load');
}

function once(target: EventTarget, name: string): Promise<unknown> {
  return new Promise((resolve) =>
    target.addEventListener(name, resolve, { capture: true, once: true }),
  );
}
