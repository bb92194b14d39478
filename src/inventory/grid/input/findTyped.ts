import type { Item } from '~/assetpay/inventory/item';
import { toNameParts } from '~/items/itemNames';

/**
 * The next item, from the active one on and round again, whose full name or finish begins with what was
 * typed; -1 when there is none. The same letter again and again goes from match to match.
 */
export function findTyped(items: readonly Item[], active: number, text: string): number {
  const isRepeated = text.length > 1 && [...text].every((letter) => letter === text[0]);
  const prefix = isRepeated ? text.slice(0, 1) : text;
  // A first letter looks past the active item; further letters may keep it.
  const start = prefix.length === 1 ? active + 1 : Math.max(active, 0);
  for (let step = 0; step < items.length; step += 1) {
    const index = (start + step) % items.length;
    const item = items[index];
    if (item && isNamed(item, prefix)) return index;
  }
  return -1;
}

function isNamed(item: Item, prefix: string): boolean {
  const { family, title } = toNameParts(item);
  return [family ?? '', title, item.marketHashName ?? ''].some((name) =>
    name.toLowerCase().startsWith(prefix),
  );
}
