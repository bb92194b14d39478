import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import { addOffer } from './addOffer';
import { createIconHash } from './createIconHash';
import { createUsualPrice } from './createPrice';
import { rustShowpieces, selectRustTemplate } from './selectRustTemplate';

/** Rust items stack, and know neither rarity nor wear. */
export function createRustItem(
  id: string,
  assetId: string,
  index: number,
  random: Random,
): WireItem {
  const template = selectRustTemplate(index, random);
  const { name, type, color, stack = 1 } = template;
  const amount = random.chance(0.45) ? 1 + Math.floor(random.next() ** 2 * stack) : 1;
  const item: WireItem = {
    id,
    assetId,
    name,
    marketHashName: name,
    type,
    iconUrl: createIconHash(template),
    appid: 252490,
    color,
    tradable: true,
    amount,
  };
  const isShowpiece = index < rustShowpieces.length;
  addOffer(item, { ...createUsualPrice(template), isShowpiece }, random);
  return item;
}
