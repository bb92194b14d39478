import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import { addOffer } from './addOffer';
import { createFinish } from './createFinish';
import { createIconHash } from './createIconHash';
import { createPrice, createUsualPrice } from './createPrice';
import { createPropId, drawPropId, type PropIdDraw } from './createPropId';
import { createCharm, createStickers } from './createStickers';
import { createWear, type Wear } from './createWear';
import { cs2Showpieces, selectCs2Template } from './selectCs2Template';

// Fields are added to one object literal: spreading parts together takes four times as long, which is
// felt with 100,000 items.
export function createCs2Item(
  id: string,
  assetId: string,
  index: number,
  random: Random,
): WireItem {
  const isShowpiece = index < cs2Showpieces.length;
  const template = selectCs2Template(index, random);
  const prefix = random.chance(0.16) ? (template.prefixes?.[0] ?? '') : '';
  const wear = createWear(template, random);
  const finish = createFinish(template, random);
  const name = prefix.startsWith('★') ? prefix + template.name.slice(2) : prefix + template.name;
  const item: WireItem = {
    id,
    assetId,
    name,
    marketHashName: wear ? `${name} (${wear.exterior})` : name,
    type: template.type,
    iconUrl: createIconHash(template, finish.doppler?.name),
    appid: 730,
    color: template.color,
    tradable: true,
  };
  if (template.rarity) item.rarity = template.rarity;
  const draw = wear && addWear(item, wear, random);
  if (finish.doppler) item.doppler = finish.doppler;
  if (finish.fade) item.fade = finish.fade;
  if (finish.hardened) item.hardened = finish.hardened;
  if (template.takesStickers) addDecoration(item, isShowpiece, random);
  if (draw) item.propId = createPropId(item, draw);
  const factor = (wear?.priceFactor ?? 1) * finish.priceFactor * (prefix ? 1.55 : 1);
  const price =
    factor === 1 && !wear ? createUsualPrice(template) : createPrice(template, factor, random);
  addOffer(item, { ...price, isShowpiece }, random);
  return item;
}

function addWear(item: WireItem, { exterior, wear }: Wear, random: Random): PropIdDraw | undefined {
  item.exterior = exterior;
  item.wear = wear;
  item.paintSeed = random.integer(1, 1000);
  return random.chance(0.92) ? drawPropId(random) : undefined;
}

/** A showpiece wears stickers: nobody photographs a bare rifle. */
function addDecoration(item: WireItem, isShowpiece: boolean, random: Random): void {
  item.stickers = createStickers(isShowpiece, random);
  if (random.chance(0.14)) item.charm = createCharm(random);
}
