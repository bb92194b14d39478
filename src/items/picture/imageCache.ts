/** The size of the cache: enough for a few windows of cards. */
const maxCached = 400;

/** The cached images, the oldest first. */
const cached = new Set<HTMLImageElement>();

/** The cached images by address. */
const cachedByUrl = new Map<string, HTMLImageElement[]>();

/**
 * Removes an element and caches its images. A cached image is shown without a request or a decode, which
 * are the most expensive part of a card.
 */
export function removeAndCacheImages({ element }: { element: Element }): void {
  element.remove();
  for (const image of element.querySelectorAll('img')) {
    // A detached image would keep its whole old parent alive.
    image.remove();
    cacheImage(image);
  }
}

/** Caches a removed element, if it is an image that has loaded. */
export function cacheImage(image: Element): void {
  if (!(image instanceof HTMLImageElement) || !image.complete || image.naturalWidth === 0) return;
  const [oldest] = cached;
  if (oldest && cached.size >= maxCached) takeCachedImage(toUrl(oldest));
  const url = toUrl(image);
  const alike = cachedByUrl.get(url);
  if (alike) alike.push(image);
  else cachedByUrl.set(url, [image]);
  cached.add(image);
}

/** Takes the oldest image of this address out of the cache; `undefined` if there is none. */
export function takeCachedImage(url: string): HTMLImageElement | undefined {
  const alike = cachedByUrl.get(url);
  const image = alike?.shift();
  if (alike?.length === 0) cachedByUrl.delete(url);
  if (image) cached.delete(image);
  return image;
}

function toUrl(image: HTMLImageElement): string {
  return image.getAttribute('src') ?? '';
}
