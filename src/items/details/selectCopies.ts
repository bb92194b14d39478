import type { Item } from '~/assetpay/inventory/item';
import { isVisible } from '~/assetpay/parse/shownText';
import { toInspectLink } from '~/items/itemLinks';

export type Copy = { what: 'name' | 'inspect' | 'asset'; text: string };

/** Steam's ids are numbers of 64 bits. */
const assetId = /^\d{1,20}$/;

/** Control characters: pasted into a terminal, a line break would run the text before it. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** The texts of an item that can be copied. Missing and malformed ones are left out. */
export function selectCopies(item: Item): Copy[] {
  const name = item.marketHashName ?? item.name ?? '';
  const inspect = toInspectLink(item);
  const copies: Copy[] = [];
  if (isVisible(name)) copies.push({ what: 'name', text: name.replace(controls, ' ') });
  if (inspect) copies.push({ what: 'inspect', text: inspect });
  if (item.assetId && assetId.test(item.assetId)) {
    copies.push({ what: 'asset', text: item.assetId });
  }
  return copies;
}
