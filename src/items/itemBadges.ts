import type { Item } from '~/assetpay/item';
import { isVisible, toShownText } from '~/assetpay/shownText';
import { formatNumber } from '~/lib/language';
import { words } from './words';

export type ItemBadge = {
  text: string;
  tone: 'amount' | 'statTrak' | 'souvenir' | 'star' | 'pattern';
};

/** What sets an item apart, shortest words first: how many, ★, StatTrak™, Souvenir, phase, fade, tier. */
export function selectBadges(item: Item): ItemBadge[] {
  const name = item.marketHashName ?? item.name ?? '';
  const amount = item.amount ?? 1;
  const badges: ItemBadge[] = [];
  if (amount > 1) badges.push({ text: words.amount(formatNumber(amount)), tone: 'amount' });
  if (name.includes('★')) badges.push({ text: '★', tone: 'star' });
  if (name.includes('StatTrak™')) badges.push({ text: 'ST™', tone: 'statTrak' });
  if (name.startsWith('Souvenir ')) badges.push({ text: words.souvenir, tone: 'souvenir' });
  const patterns = [item.doppler?.name];
  if (item.fade) patterns.push(words.fade(formatFade(item.fade.percentage)));
  patterns.push(item.hardened?.name);
  for (const pattern of patterns) {
    const text = toShownText(pattern ?? '', longest);
    if (isVisible(text) && badges.every((badge) => badge.text !== text)) {
      badges.push({ text, tone: 'pattern' });
    }
  }
  return badges;
}

/** Characters of a badge; the API's longest are eleven. */
const longest = 24;

/** `98.4%`: one decimal at most, as the difference between 98 and 98.4 is money. */
export function formatFade(percentage: number): string {
  return `${formatNumber(Math.round(percentage * 10) / 10)}%`;
}
