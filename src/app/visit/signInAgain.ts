import { forgetToken } from './session';

/** Begins anew without the refused token: the site's own sources are asked for another one. */
export function signInAgain(): void {
  forgetToken(window);
  window.location.reload();
}
