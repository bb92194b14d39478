import type { Item } from '~/assetpay/inventory/item';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import type { StackRanges } from './stackMembers';

const words = {
  shown: (from: string, to: string) => `${from}–${to}`,
  said: (from: string, to: string) => `from ${from} to ${to}`,
  wear: (wear: string) => `wear ${wear}`,
  ratio: (percent: string) => `${percent} of market`,
  market: (price: string) => `market price ${price}`,
  marketFrom: (price: string) => itemWords.marketPrice({ price: `from ${price}` }),
};

/** Wear, offer to market and market price of a stack's items. */
export function describeRanges(members: readonly Item[]): StackRanges {
  const wear = findRange(members, ({ wear }) => (wear === undefined ? undefined : Number(wear)));
  const ratio = findRange(members, computeOfferRatio);
  const market = findRange(members, ({ marketPrice }) => marketPrice);
  const toSaid = (range: Range | undefined, format: Format, toText: (range: string) => string) =>
    range === undefined ? [] : [toText(formatRange(range, format, words.said))];
  const shownRatio = ratio && formatRange(ratio, formatPercent, words.shown);
  const isOnePrice = market?.[0] === market?.[1];
  // Two prices of five figures do not fit on a card, and their ratios say as much.
  const differing = shownRatio
    ? words.ratio(shownRatio)
    : words.marketFrom(formatUsd(market?.[0] ?? 0));
  const exterior = toShortExterior(members[0]?.exterior ?? '');
  return {
    wear: wear && `${exterior} ${formatRange(wear, formatWear, words.shown)}`.trim(),
    ratio: isOnePrice ? shownRatio : undefined,
    market:
      market && (isOnePrice ? itemWords.marketPrice({ price: formatUsd(market[0]) }) : differing),
    said: [
      ...toSaid(market, formatUsd, words.market),
      ...toSaid(ratio, formatPercent, words.ratio),
      ...toSaid(wear, formatWear, words.wear),
    ],
  };
}

function formatWear(wear: number): string {
  return toShortWear(wear.toFixed(9));
}

type Range = readonly [from: number, to: number];
type Format = (value: number) => string;

function findRange(
  members: readonly Item[],
  toValue: (item: Item) => number | undefined,
): Range | undefined {
  const values = members.flatMap((item) => toValue(item) ?? []);
  if (values.length === 0) return undefined;
  // A stack may hold 10,000 items, and so many arguments overflow the call stack in some browsers.
  const range = (best: (a: number, b: number) => number) => values.reduce((a, b) => best(a, b));
  return [range(Math.min), range(Math.max)];
}

/** One text if both ends read alike. */
function formatRange(
  [from, to]: Range,
  format: Format,
  join: (from: string, to: string) => string,
): string {
  const [first, last] = [format(from), format(to)];
  return first === last ? first : join(first, last);
}
