import { forgetLinkToken } from './linkToken';

/** Reloads the page without the refused token, so that the site's own sources are asked for another one. */
export function signInAgain(): void {
  forgetLinkToken();
  window.location.reload();
}
