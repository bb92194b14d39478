import { tabStorage } from '~/lib/safeStorage';
import { isHeaderSafe } from './isHeaderSafe';

const storageKey = 'assetpay.session';

/**
 * Removes `#token=…` from the address and its history entry, before anything else can read it, and keeps the
 * token for reloads of this tab. Answers this token; without one in the address, the token that the tab has
 * kept; `undefined` for a token that no header can carry.
 */
export function takeLinkToken(win: Window): string | undefined {
  const fragment = new URLSearchParams(win.location.hash.slice(1));
  const token = fragment.get('token');
  if (token === null) return tabStorage.read(storageKey);
  fragment.delete('token');
  const rest = fragment.toString();
  const hash = rest === '' ? '' : `#${rest}`;
  win.history.replaceState(
    win.history.state,
    '',
    `${win.location.pathname}${win.location.search}${hash}`,
  );
  if (isHeaderSafe(token)) {
    tabStorage.write(storageKey, token);
    return token;
  }
  forgetLinkToken();
  return undefined;
}

/** Forgets the kept token, so that the site's own sources are asked after a reload. */
export function forgetLinkToken(): void {
  tabStorage.remove(storageKey);
}
