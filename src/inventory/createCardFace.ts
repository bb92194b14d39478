import type { Item } from '~/assetpay/item';
import { createPicture } from '~/items/createPicture';
import { createWearBar } from '~/items/createWearBar';
import { selectBadges } from '~/items/itemBadges';
import { toNameParts } from '~/items/itemNames';
import { toOfferRatio } from '~/items/toOfferRatio';
import { toShortExterior, toShortWear } from '~/items/wear';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { createElement } from '~/lib/createElement';
import { formatPercent } from '~/lib/language';
import { formatUsd } from '~/lib/money';
import { createDecals } from './createDecals';

/**
 * What the eye sees of an item: a function of the item alone, and so drawn once and thrown away with the
 * card. Made without React, because it is made by the hundred in a fling (docs/decisions/0014).
 */
export function createCardFace(item: Item, imageBase: string): DocumentFragment {
  const { family, title } = toNameParts(item);
  const refusal = whyNotDepositable(item);
  const face = document.createDocumentFragment();
  face.append(
    createElement('div', 'card-picture', createPicture(imageBase, item.iconUrl, [192, 360])),
    ...createBadges(item),
    ...createDecals(item, imageBase),
    createElement('p', 'card-family', family ?? item.type ?? ''),
    ...createTitle(item, title),
    createPrices(item),
    ...(refusal ? [createElement('span', 'card-refusal', itemWords.refusal[refusal])] : []),
    createElement('span', 'card-details'),
  );
  return face;
}

function createBadges(item: Item): Element[] {
  const badges = selectBadges(item).map(({ text, tone }) => {
    const badge = createElement('span', '', text);
    badge.dataset.tone = tone;
    return badge;
  });
  return badges.length === 0 ? [] : [createElement('p', 'card-badges', ...badges)];
}

/** Two lines of name, or one and the wear: both fill the same box. */
function createTitle(item: Item, title: string): Element[] {
  const { exterior, wear, paintSeed } = item;
  if (!exterior && !wear && paintSeed === undefined) {
    return [createElement('p', 'card-title card-title-long', title)];
  }
  const facts = [
    ...(exterior ? [createElement('b', '', toShortExterior(exterior))] : []),
    ...(wear ? [createElement('span', '', toShortWear(wear))] : []),
    ...(paintSeed === undefined ? [] : [createElement('i', '', itemWords.seed(String(paintSeed)))]),
  ];
  const bar = wear ? [createWearBar(wear)] : [];
  return [
    createElement('p', 'card-title', title),
    createElement('div', 'card-wear', createElement('p', '', ...facts), ...bar),
  ];
}

function createPrices(item: Item): Element {
  const { offer, marketPrice } = item;
  const ratio = toOfferRatio(item);
  return createElement(
    'div',
    'card-price',
    createElement('b', '', offer ? formatUsd(offer.price) : itemWords.noPrice),
    ...(ratio === undefined ? [] : [createElement('span', '', formatPercent(ratio))]),
    ...(marketPrice === undefined
      ? []
      : [createElement('p', '', itemWords.marketPrice(formatUsd(marketPrice)))]),
  );
}
