import { tabStorage } from '~/lib/safeStorage';
import { isHeaderSafe } from './isHeaderSafe';

const storageKey = 'assetpay.session';

/**
 * Takes `#token=…` out of the address and its history entry, before anything else can read it, and keeps it
 * for reloads of this tab. Answers that token, or the one of an earlier load of this tab. If the link holds a
 * token that cannot be sent, there is none.
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

/** Forgets the token of this tab: after a reload the site's own sources are asked. */
export function forgetLinkToken(): void {
  tabStorage.remove(storageKey);
}
