import type { Sending } from '~/deposit/sending/sending';
import type { Derived } from '~/lib/store/deriveStore';

/**
 * Makes the browser ask before the page is left, while only this page knows of a sending. Answers a function that
 * stops it. At other times nothing listens, as a listener may keep a page out of the back/forward cache.
 */
export function askBeforeLeaving(sending: Derived<Sending>, win: Window): () => void {
  const ask = (event: Event) => event.preventDefault();
  const update = () => {
    if (sending.get().isUnrecorded) win.addEventListener('beforeunload', ask);
    else win.removeEventListener('beforeunload', ask);
  };
  update();
  const stop = sending.subscribe(update);
  return () => {
    stop();
    win.removeEventListener('beforeunload', ask);
  };
}
