import type { Item } from '~/assetpay/inventory/item';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import { rangeWords as words } from './rangeWords';
import type { StackRanges } from './stackMembers';

/** Wear, offer to market and market price of a stack's items. */
export function describeRanges(members: readonly Item[]): StackRanges {
  const wear = findRange(members, ({ wear }) => (wear === undefined ? undefined : Number(wear)));
  const ratio = findRange(members, computeOfferRatio);
  const market = findRange(members, ({ marketPrice }) => marketPrice);
  const exterior = toShortExterior(members[0]?.exterior ?? '');
  return {
    wear: wear && `${exterior} ${showRange(wear, formatWear)}`.trim(),
    ratio: ratio && words.ratio({ value: showRange(ratio, formatPercent) }),
    market: market && showMarket(market, ratio !== undefined),
    said: [
      ...sayRange(market, formatUsd, { one: words.market, more: words.markets }),
      ...sayRange(ratio, formatPercent, { one: words.ratio, more: words.ratios }),
      ...sayRange(wear, formatWear, { one: words.wear, more: words.wears }),
    ],
  };
}

/** Beside a ratio, which names the market, the price stands alone; two of five figures do not fit on a card. */
function showMarket([from, to]: Range, hasRatio: boolean): string | undefined {
  const price = formatUsd(from);
  if (from === to) return hasRatio ? price : itemWords.marketPrice({ price });
  return hasRatio ? undefined : words.marketFrom({ price });
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

type RangeTexts = {
  /** For a range whose ends read alike. */
  one: (range: { value: string }) => string;
  more: (range: { from: string; to: string }) => string;
};

function sayRange(range: Range | undefined, format: Format, { one, more }: RangeTexts): string[] {
  if (range === undefined) return [];
  const [from, to] = [format(range[0]), format(range[1])];
  return [from === to ? one({ value: from }) : more({ from, to })];
}

/** One text if both ends read alike. */
function showRange(range: Range, format: Format): string {
  const [from, to] = [format(range[0]), format(range[1])];
  return from === to ? from : `${from}–${to}`;
}
