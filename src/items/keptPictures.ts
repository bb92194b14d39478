/** Pictures kept for a card that will show them again: a few windows of cards, whatever the inventory. */
const most = 400;

const kept = new Map<string, HTMLImageElement[]>();
let count = 0;

/**
 * Takes the pictures of what leaves the page, by their address. Making one and asking the browser for it is
 * the dearest part of a card; one that is put back is there at once, neither asked for nor decoded anew.
 */
export function keepPictures(place: ParentNode): void {
  for (const image of place.querySelectorAll('img')) {
    if (count >= most) clearKept();
    const url = image.getAttribute('src');
    if (url === null || !image.complete || image.naturalWidth === 0) continue;
    const alike = kept.get(url) ?? [];
    alike.push(image);
    kept.set(url, alike);
    count += 1;
  }
}

/** A picture of this address that no card shows any more, if one was kept. */
export function takePicture(url: string): HTMLImageElement | undefined {
  const image = kept.get(url)?.pop();
  if (image) count -= 1;
  return image;
}

function clearKept(): void {
  kept.clear();
  count = 0;
}
