import { isRecord } from '../lib/isRecord';
import type { ApiError } from '../wire/ApiError';
import { type DepositErrorKey, toDepositError } from '../wire/toDepositError';
import { readAmount } from './readAmount';
import type { FoundLine } from './resolveLines';
import type { SteamAccount } from './Trading';

type Offer = { price: number; isAccepted: boolean; maxAmount: number };
type Rule = { key: DepositErrorKey; isBroken: (found: FoundLine) => boolean };

/** In this order: a missing item cannot be refused, and a refused one has no price. */
const rules: Rule[] = [
  { key: 'ITEMS_UNAVAILABLE', isBroken: ({ item }) => item === undefined },
  { key: 'NO_OFFER_FOUND', isBroken: ({ item }) => readOffer(item) === undefined },
  {
    key: 'ITEMS_NOT_ACCEPTED',
    isBroken: ({ item }) => item?.tradable === false || readOffer(item)?.isAccepted !== true,
  },
  {
    key: 'INSUFFICIENT_ITEM_AMOUNT',
    isBroken: ({ line, item }) => line.amount > readAmount(item),
  },
  {
    key: 'EXCEEDS_MAX_AMOUNT',
    isBroken: ({ line, item }) => line.amount > (readOffer(item)?.maxAmount ?? 0),
  },
  {
    key: 'PRICE_CHANGED',
    isBroken: ({ line, item }) => line.price !== readOffer(item)?.price,
  },
];

/** The reason why items cannot be deposited at these prices: the first rule that one of them breaks. */
export function whyNotItems(
  found: readonly FoundLine[],
  changes: SteamAccount['changes'],
): ApiError | undefined {
  const broken = rules.find(({ isBroken }) => found.some(isBroken));
  if (broken !== undefined) return toDepositError(broken.key);
  const items = found.flatMap(({ line, item }) => {
    const remaining = changes.get(line.itemId)?.remaining ?? Infinity;
    const { itemId } = line;
    return line.amount > remaining
      ? [{ itemId, marketHashName: item?.marketHashName, remaining }]
      : [];
  });
  return items.length === 0
    ? undefined
    : toDepositError('ITEM_OVERSTOCKED', { details: { items } });
}

function readOffer(item: Record<string, unknown> | undefined): Offer | undefined {
  const offer = item?.offer;
  if (!isRecord(offer) || typeof offer.price !== 'number') return undefined;
  const maxAmount = typeof offer.maxAmount === 'number' ? offer.maxAmount : Infinity;
  return { price: offer.price, isAccepted: offer.accepted === true, maxAmount };
}
