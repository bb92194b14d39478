import type { Item } from '~/assetpay/inventory/item';
import { isVisible, toShownText } from '~/assetpay/parse/shownText';
import { perLanguage } from '~/lib/language/currentLanguage';
import { findExtremeWear, isOldSticker } from './collectorMarks';
import { words } from './words';

export type ItemBadge = {
  text: string;
  /** `wear` is the range of a stack's floats. */
  tone: 'amount' | 'wear' | 'statTrak' | 'souvenir' | 'star' | 'pattern' | 'rare';
};

/** The badges of an item: amount, ★, StatTrak™, Souvenir, phase, fade, tier, extreme wear, old stickers. */
export function selectBadges(item: Item): ItemBadge[] {
  const name = item.marketHashName ?? item.name ?? '';
  const { amount = 1, fade } = item;
  const end = findExtremeWear(item);
  const old = item.stickers?.filter(isOldSticker).length ?? 0;
  const badges: ItemBadge[] = [];
  const add = (tone: ItemBadge['tone'], said: string | undefined) => {
    if (said === undefined) return;
    const text = toShownText(said, longest);
    const isNew = isVisible(text) && badges.every((badge) => badge.text !== text);
    if (isNew) badges.push({ text, tone });
  };
  if (amount > 1) add('amount', words.amount({ count: amount }));
  if (name.includes('★')) add('star', '★');
  if (name.includes('StatTrak™')) add('statTrak', 'ST™');
  if (name.startsWith('Souvenir ')) add('souvenir', words.souvenir);
  add('pattern', item.doppler?.name);
  if (fade) add('pattern', words.fade({ percentage: formatFade(fade.percentage) }));
  add('pattern', item.hardened?.name);
  if (end) add('rare', words.float[end]);
  if (old > 0) add('rare', words.oldStickers({ count: old }));
  return badges;
}

/** The most characters of a badge. The longest known one has eleven. */
const longest = 24;

const getFadeFormat = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);

/** `98.4%`, with one decimal at most: buyers pay for the difference between 98 and 98.4. */
export function formatFade(percentage: number): string {
  return getFadeFormat().format(percentage / 100);
}
