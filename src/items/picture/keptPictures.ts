/** Pictures kept for a card that will show them again: a few windows of cards, whatever the inventory. */
const most = 400;

/** All that are kept, the oldest first. */
const kept = new Set<HTMLImageElement>();

/** All that are kept, by their address. */
const keptByUrl = new Map<string, HTMLImageElement[]>();

/**
 * Takes an element out of the page, and then its pictures out of it. Making one and asking the browser for it is
 * the dearest part of a card; one that is put back is there at once, neither asked for nor decoded anew.
 */
export function removeKeepingPictures({ element }: { element: Element }): void {
  element.remove();
  for (const image of element.querySelectorAll('img')) {
    // Or it would hold all of what it was in.
    image.remove();
    keepPicture(image);
  }
}

/** Keeps what has left the page, if it is a picture that has come. */
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

/** A picture of this address that no card shows any more, the oldest of them, if one was kept. */
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
