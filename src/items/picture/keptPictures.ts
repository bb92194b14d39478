/** The size of the cache: enough for a few windows of cards. */
const most = 400;

/** The cached images, the oldest first. */
const kept = new Set<HTMLImageElement>();

/** The cached images by address. */
const keptByUrl = new Map<string, HTMLImageElement[]>();

/**
 * Removes an element and caches its images. A cached image is shown without a request or a decode, which
 * are the most expensive part of a card.
 */
export function removeKeepingPictures({ element }: { element: Element }): void {
  element.remove();
  for (const image of element.querySelectorAll('img')) {
    // A detached image would keep its whole old parent alive.
    image.remove();
    keepPicture(image);
  }
}

/** Caches a removed element, if it is an image that has loaded. */
export function keepPicture(image: Element): void {
  if (!(image instanceof HTMLImageElement) || !image.complete || image.naturalWidth === 0) return;
  const [oldest] = kept;
  if (oldest && kept.size >= most) takePicture(toUrl(oldest));
  const url = toUrl(image);
  const alike = keptByUrl.get(url);
  if (alike) alike.push(image);
  else keptByUrl.set(url, [image]);
  kept.add(image);
}

/** Takes the oldest image of this address out of the cache; `undefined` if there is none. */
export function takePicture(url: string): HTMLImageElement | undefined {
  const alike = keptByUrl.get(url);
  const image = alike?.shift();
  if (alike?.length === 0) keptByUrl.delete(url);
  if (image) kept.delete(image);
  return image;
}

function toUrl(image: HTMLImageElement): string {
  return image.getAttribute('src') ?? '';
}
