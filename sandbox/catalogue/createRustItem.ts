import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import { addOffer } from './addOffer';
import { createIconHash } from './createIconHash';
import { createUsualPrice } from './createPrice';
import { rustShowpieceStacks, rustShowpieces, selectRustTemplate } from './selectRustTemplate';
import type { Template } from './templates/Template';

/** Rust items say how many units they are, nearly always one, and have neither rarity nor wear. */
export function createRustItem(
  id: string,
  assetId: string,
  index: number,
  random: Random,
): WireItem {
  const template = selectRustTemplate(index, random);
  const { name, type, color } = template;
  const isShowpiece = index < rustShowpieces.length;
  const amount = isShowpiece ? (rustShowpieceStacks[name] ?? 1) : createAmount(template, random);
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
  addOffer(item, { ...createUsualPrice(template), isShowpiece }, random);
  return item;
}

/** Small stacks are more frequent than large ones. */
function createAmount({ stack }: Template, random: Random): number {
  if (stack === undefined || !random.chance(stack.chance)) return 1;
  return 2 + Math.floor(random.next() ** 2 * (stack.most - 1));
}
