import { isRecord } from '../lib/isRecord';

/**
 * The same items with stickers whose image is a URL instead of a Steam hash. Real data holds such URLs.
 * A page may load them only from its own image host or below `.steamstatic.com`, and by https.
 */
export function addHostileImageUrls(items: readonly unknown[], origin: string): unknown[] {
  const urls = toUrls(origin);
  return items.map((item, index) => {
    const stickers = [0, 1, 2, 3].map((slot) => ({
      name: `Hostile ${(index + slot) % urls.length}`,
      slot,
      iconUrl: urls[(index + slot) % urls.length],
    }));
    return isRecord(item) ? { ...item, stickers } : item;
  });
}

function toUrls(origin: string): string[] {
  const path = '/economy/image/sticker.png';
  return [
    `${origin}/sandbox/image/own-host`,
    'javascript:alert(1)',
    `http://images.example.com${path}`,
    `https://images.example.com${path}`,
    `https://evilsteamstatic.com${path}`,
    `https://community.steamstatic.com.example.com${path}`,
    `https://steamstatic.com@images.example.com${path}`,
    `//images.example.com${path}`,
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    '../../client/inventory',
    'hash with spaces?x=1',
    '',
  ];
}
