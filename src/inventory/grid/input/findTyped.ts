import type { Item } from '~/assetpay/inventory/item';
import { toNameParts } from '~/items/itemNames';

/**
 * The index of the next item whose market name, shown name or finish begins with `text`; -1 if there is none. The
 * search starts at the active item and wraps around. A repeated letter goes from match to match.
 */
export function findTyped(items: readonly Item[], active: number, text: string): number {
  const isRepeated = text.length > 1 && [...text].every((letter) => letter === text[0]);
  const prefix = isRepeated ? text.slice(0, 1) : text;
  // A first letter skips the active item; with further letters it may match again.
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
  return [family ?? '', title, item.name ?? '', item.marketHashName ?? ''].some((name) =>
    name.toLowerCase().startsWith(prefix),
  );
}
