import type { Item } from '~/assetpay/item';
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
  if (item.doppler?.name) badges.push({ text: item.doppler.name, tone: 'pattern' });
  if (item.fade)
    badges.push({ text: words.fade(formatFade(item.fade.percentage)), tone: 'pattern' });
  if (item.hardened?.name) badges.push({ text: item.hardened.name, tone: 'pattern' });
  return badges;
}

/** `98.4%`: one decimal at most, as the difference between 98 and 98.4 is money. */
export function formatFade(percentage: number): string {
  return `${formatNumber(Math.round(percentage * 10) / 10)}%`;
}
