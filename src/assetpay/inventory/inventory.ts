import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { parseText, parseUsd, parseWholeNumber } from '~/assetpay/parse/parseValue';
import { readObject } from '~/lib/readObject';
import { parseFirstItem } from './firstItem';
import type { Item } from './item';
import type { ItemParser } from './itemParsers';

/** One answer of `GET /client/inventory`, parsed. */
export type InventoryPage = {
  inventory: Item[];
  /** Items that match the filters, over all pages. */
  count: number;
  /** True if the API's count cannot be true: `count` is then the number of items in this page. */
  isCountWrong?: boolean;
  /** Time of the API's last read from Steam, ISO 8601; `undefined` if missing. */
  updatedAt: string | undefined;
  /** USD that can be credited at once; `undefined` if missing. */
  collateral: number | undefined;
  /** Malformed items that were left out of this page. */
  dropped: number;
};

/** Items parsed between two reads of the clock. */
const sliceLength = 50;

/** ms of work before yielding to the browser: a third of a frame. */
const sliceMs = 5;

/**
 * Parses the `data` of an inventory answer item by item; malformed items are left out and counted. Yields to
 * the browser between slices, so that 100,000 items block no frame. Rejects with an `AssetPayError` if `data` is no
 * inventory at all.
 */
export async function parseInventoryPage(
  data: unknown,
  parseItem: ItemParser = parseFirstItem,
): Promise<InventoryPage> {
  const page = readObject(data);
  if (!Array.isArray(page?.inventory))
    throw new AssetPayError({ key: localKeys.strangeAnswer, status: 200 });
  const values: unknown[] = page.inventory;
  const count = parseWholeNumber(page.count);
  const updatedAt = parseText(page.updatedAt);
  const inventory: Item[] = [];
  let breathedAt = performance.now();
  for (let start = 0; start < values.length; start += sliceLength) {
    if (performance.now() - breathedAt > sliceMs) {
      await breathe();
      breathedAt = performance.now();
    }
    for (const value of values.slice(start, start + sliceLength)) {
      const item = parseItem(value);
      if (item !== undefined) inventory.push(item);
    }
  }
  const isCountWrong = count === undefined || count < values.length;
  return {
    inventory,
    count: isCountWrong ? values.length : count,
    ...(isCountWrong && { isCountWrong }),
    updatedAt: isMoment(updatedAt) ? updatedAt : undefined,
    collateral: parseUsd(page.collateral),
    dropped: values.length - inventory.length,
  };
}

/** From Steam's launch to the distant future: an `updatedAt` outside is taken for an error. */
const years = { first: Date.UTC(2003, 0), last: Date.UTC(2100, 0) };

function isMoment(value: string | undefined): boolean {
  const at = Date.parse(value ?? '');
  return at >= years.first && at <= years.last;
}

/** Yields to the browser. Uses a message, as nested timers are delayed by 4 ms (HTML, timer initialization steps). */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
