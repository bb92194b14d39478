import { toRetryDelay } from '~/lib/language/toRetryDelay';
import { listMissingSheets } from './listMissingSheets';

/**
 * Loads lost stylesheets again, less and less often while they stay lost, and frees WebKit of lost files: it keeps a
 * failed preload in memory, even over a reload, until the file is fetched in another way
 * (docs/decisions/0034-lost-code-is-asked-for-under-another-address.md).
 */
export function retryLinks(): void {
  const failures = new Map<string, number>();
  const retry = (target: HTMLLinkElement) => {
    const { href, rel } = target;
    fetch(href, { cache: 'reload' }).catch(() => undefined);
    // Vite loads a stylesheet once, whatever comes of it.
    if (rel !== 'stylesheet') return;
    const before = failures.get(href) ?? 0;
    failures.set(href, before + 1);
    setTimeout(() => target.replaceWith(target.cloneNode()), toRetryDelay(before));
  };
  // Errors of elements do not bubble.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) retry(target);
    },
    true,
  );
  // This code may come after the loss. At `load` nothing that the document names is on its way.
  const retryEarlier = () => listMissingSheets(document).forEach(retry);
  if (document.readyState === 'complete') retryEarlier();
  else addEventListener('load', retryEarlier, { once: true });
}
