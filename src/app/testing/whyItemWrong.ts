import type { Item } from '~/assetpay/inventory/item';
import { describeLine } from '~/deposit/review/describeLine';
import { describeSpecialInFull } from '~/deposit/review/describeSpecial';
import { describeCard, describeCardLabel } from '~/inventory/card/cardText';
import { selectBadges } from '~/items/itemBadges';
import { toInspectLink, toMarketLink } from '~/items/itemLinks';
import { toFullName, toNameParts } from '~/items/itemNames';
import { toImageUrl } from '~/items/picture/toImageUrl';
import { selectSpecials } from '~/items/selectSpecials';
import { toRarityColor } from '~/items/toRarityColor';
import { toShortWear } from '~/items/wear/wear';
import { computeMaxAmount } from '~/items/whyNotDepositable';
import { toCents } from '~/lib/cents';
import { whyTextWrong, whyTitleWrong } from './whyTextWrong';

const base = 'https://images.site.example/image/';

/** The most characters of one text of an item, and of a sentence made of several. */
const bounds = { text: 300, label: 700, description: 1_500, badge: 30 };

/** For tests: lists what is wrong with the texts that the page shows of an item anywhere. Empty if all is well. */
export function whyItemWrong(item: Item): string[] {
  return [
    ...whyNamesWrong(item),
    ...whyFactsWrong(item),
    ...whyAddressesWrong(item),
    ...whyMoneyWrong(item),
  ];
}

function whyNamesWrong(item: Item): string[] {
  const { family, title } = toNameParts(item);
  const applied = [...(item.stickers ?? []), ...(item.charm ? [item.charm] : [])];
  return [
    ...whyTitleWrong('the name', toFullName(item), bounds.text),
    ...whyTitleWrong('the title', title, bounds.text),
    ...whyTextWrong('the family', family ?? '', bounds.text),
    ...whyTitleWrong('the label', describeCardLabel(item), bounds.label),
    ...whyTextWrong('the description', describeCard(item), bounds.description),
    ...applied.flatMap(({ name }) => whyTextWrong('what is applied', name, bounds.text)),
  ];
}

function whyFactsWrong(item: Item): string[] {
  const { exterior, rarity, type, doppler, hardened, wear = '0' } = item;
  const badges = selectBadges(item).map(({ text }) => text);
  const specials = selectSpecials(item);
  const line = describeLine({ item, amount: 2, cents: 2, seenPrice: 1, specials });
  const texts = [exterior, rarity, type, doppler?.name, hardened?.name];
  const named = specials.filter((special) => !('names' in special)).map(describeSpecialInFull);
  const color = toRarityColor(item);
  return [
    ...texts.flatMap((text) => whyTextWrong('a fact', text ?? '', bounds.text)),
    ...badges.flatMap((text) => whyTitleWrong('a badge', text, bounds.badge)),
    ...named.flatMap((text) => whyTextWrong('what is special', text, bounds.label)),
    ...[line.facts, line.market, line.ratio ?? '', line.specials].flatMap((text) =>
      whyTextWrong('a line of the review', text, bounds.description),
    ),
    ...(new Set(badges).size === badges.length ? [] : ['a badge comes twice']),
    ...(/^[01]\.\d{4}$/.test(toShortWear(wear)) ? [] : [`a short wear of ${wear.slice(0, 60)}`]),
    ...(wear.length <= 64 ? [] : [`a wear of ${wear.length} digits`]),
    ...(/^#[0-9a-f]{6}$/i.test(color) ? [] : [`the colour ${color}`]),
  ];
}

function whyAddressesWrong(item: Item): string[] {
  const applied = [...(item.stickers ?? []), ...(item.charm ? [item.charm] : [])];
  const icons = [item, ...applied].map(({ iconUrl }) => toImageUrl(base, iconUrl, 96));
  const links = [item, ...applied].flatMap(({ marketHashName: name }) =>
    name === undefined ? [] : toMarketLink(item.appid, name),
  );
  const inspect = toInspectLink(item);
  return [
    ...icons.filter((url) => url !== undefined && !isAllowed(url)).map((url) => `asks for ${url}`),
    ...links
      .filter((link) => new URL(link).origin !== 'https://steamcommunity.com')
      .map((link) => `leads to ${link}`),
    ...(inspect === undefined || /^steam:\/\/run(game)?\/730\/[\w/+]*%20[0-9A-Za-z]+$/.test(inspect)
      ? []
      : [`opens ${inspect}`]),
  ];
}

function isAllowed(url: string): boolean {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol !== 'https:' || port !== '' || /[\s,]/.test(url)) return false;
  return hostname === new URL(base).hostname
    ? url.startsWith(base) && !/\.\.\//.test(pathname)
    : hostname.endsWith('.steamstatic.com');
}

function whyMoneyWrong(item: Item): string[] {
  const { offer, marketPrice = 0 } = item;
  const amounts = [offer?.price ?? 0, marketPrice].map(toCents);
  const isWhole = amounts.every((cents) => Number.isSafeInteger(cents) && cents >= 0);
  return [
    ...(isWhole ? [] : [`money of ${amounts.join(' and ')} cents`]),
    ...(Number.isSafeInteger(computeMaxAmount(item))
      ? []
      : [`an amount of ${computeMaxAmount(item)}`]),
  ];
}
