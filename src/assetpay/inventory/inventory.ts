import { shownUsd, text, wholeNumber } from '~/assetpay/parse/loose';
import { z } from '~/lib/zod';
import { type Item, parseItem } from './item';

/** `730` is CS2, `252490` is Rust (contract.md 1). */
export type Game = '730' | '252490';

export type InventorySort = 'relevance' | 'priceAsc' | 'priceDesc' | 'nameAsc' | 'nameDesc';

/** One answer of `GET /client/inventory`, parsed. */
export type InventoryPage = {
  inventory: Item[];
  /** Items that match the filters, over all pages. */
  count: number;
  /** When the API last read Steam, ISO 8601; absent when the API does not say. */
  updatedAt: string | undefined;
  /** USD that can be credited at once; absent when the API does not say. */
  collateral: number | undefined;
  /** Malformed items that were left out of this page. */
  dropped: number;
};

const pageSchema = z.object({
  inventory: z.array(z.unknown()),
  count: wholeNumber,
  updatedAt: text,
  collateral: shownUsd,
});

/** Items parsed between two looks at the clock. */
const sliceLength = 50;

/** ms of work between two breaths: a third of a frame. */
const sliceMs = 5;

/**
 * The `data` of an inventory answer, item by item: a malformed item is left out and counted, the rest
 * stays. Breathes between slices, so that 100,000 items never hold a frame. Rejects with a zod error when
 * `data` is no inventory at all.
 */
export async function parseInventoryPage(data: unknown): Promise<InventoryPage> {
  const page = pageSchema.parse(data);
  const inventory: Item[] = [];
  let breathedAt = performance.now();
  for (let start = 0; start < page.inventory.length; start += sliceLength) {
    if (performance.now() - breathedAt > sliceMs) {
      await breathe();
      breathedAt = performance.now();
    }
    for (const value of page.inventory.slice(start, start + sliceLength)) {
      const item = parseItem(value);
      if (item !== undefined) inventory.push(item);
    }
  }
  return {
    inventory,
    count: Math.max(page.count ?? 0, 0) || page.inventory.length,
    updatedAt: isMoment(page.updatedAt) ? page.updatedAt : undefined,
    collateral: page.collateral,
    dropped: page.inventory.length - inventory.length,
  };
}

/** When Steam began, and when nobody will look at this page any more: beyond, an age means nothing. */
const years = { first: Date.UTC(2003, 0), last: Date.UTC(2100, 0) };

function isMoment(value: string | undefined): boolean {
  const at = Date.parse(value ?? '');
  return at >= years.first && at <= years.last;
}

/** Lets the browser draw and answer. A message, as a timer set by a timer waits for 4 ms in between. */
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
