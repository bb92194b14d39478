import { toImageUrl } from '~/items/picture/toImageUrl';
import type { PictureFacts } from './facts';

/** ms that a picture may take. */
const patienceMs = 15_000;

/** Loads one picture. Without an icon it is the base itself, which tells at least if the policy allows it. */
export function probePicture(
  win: Window,
  baseUrl: string,
  iconUrl: string | undefined,
): Promise<PictureFacts> {
  const icon = toImageUrl(baseUrl, iconUrl, 64);
  const url = icon ?? baseUrl;
  return new Promise((resolve) => {
    const image = win.document.createElement('img');
    // A refusal by the policy is told after the error.
    const end = (isLoaded: boolean) =>
      setTimeout(() => resolve({ url, isIcon: icon !== undefined, isLoaded }), 50);
    image.onload = () => end(true);
    image.onerror = () => end(false);
    setTimeout(() => end(false), patienceMs);
    image.referrerPolicy = 'no-referrer';
    image.src = url;
  });
}
