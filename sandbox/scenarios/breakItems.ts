import { isRecord } from '../lib/isRecord';

type Item = Record<string, unknown>;

/** The ways in which an item can be malformed. A reader drops or repairs it and keeps the rest. */
const breaks: ((item: Item) => unknown)[] = [
  ({ id: _, ...item }) => item,
  () => null,
  () => 'not an item',
  (item) => [item],
  () => ({}),
  (item) => ({ ...item, id: 42 }),
  (item) => ({ ...item, id: '' }),
  (item) => ({ ...item, appid: 'seven hundred and thirty' }),
  (item) => ({ ...item, tradable: 'yes' }),
  (item) => ({ ...item, offer: { accepted: true } }),
  (item) => ({ ...item, offer: { price: '10.75', accepted: true } }),
  (item) => ({ ...item, offer: { price: -1, accepted: true } }),
  (item) => ({ ...item, offer: null }),
  (item) => ({ ...item, stickers: 'none' }),
  (item) => ({ ...item, stickers: [null, { slot: 'one' }] }),
  (item) => ({ ...item, wear: 0.25, color: 'url(javascript:alert(1))', marketPrice: null }),
  (item) => ({ ...item, iconUrl: '../../../../auth' }),
  ({ name: _, marketHashName: __, ...item }) => item,
];

/** The same items; every fourth is malformed in the next way of the list. */
export function breakItems(items: readonly unknown[]): unknown[] {
  return items.map((item, index) => {
    const breakItem = index % 4 === 3 ? breaks[Math.floor(index / 4) % breaks.length] : undefined;
    return breakItem && isRecord(item) ? breakItem(item) : item;
  });
}
