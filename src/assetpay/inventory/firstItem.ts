import {
  parseColor,
  parseFlag,
  parseName,
  parsePercentage,
  parsePositiveUsd,
  parseShare,
  parseShownText,
  parseText,
  parseUsd,
  parseWear,
  parseWholeNumber,
} from '~/assetpay/parse/parseValue';
import { readObject } from '~/lib/readObject';
import type { Item, Offer, Sticker } from './item';

/** Names every field, so that the compiler tells which one is missing here. */
type Whole<Fields> = { [Name in keyof Required<Fields>]: Fields[Name] };

type Decoration<Name extends keyof Item> = Whole<NonNullable<Item[Name]>> | undefined;

/**
 * The item in `value`, or `undefined` if it is malformed: `parseItem` without its schemas, for the first cards
 * (docs/decisions/0035). `firstItem.test.ts` holds the two against each other.
 */
export function parseFirstItem(value: unknown): Whole<Item> | undefined {
  const item = readObject(value);
  const appid = parseWholeNumber(item?.appid);
  if (item === undefined || appid === undefined) return undefined;
  const { id, tradable } = item;
  if (typeof tradable !== 'boolean' || !isId(id)) return undefined;
  return {
    id,
    appid,
    tradable,
    assetId: parseText(item.assetId),
    name: parseName(item.name),
    marketHashName: parseName(item.marketHashName),
    type: parseShownText(item.type),
    iconUrl: parseText(item.iconUrl),
    amount: parseWholeNumber(item.amount),
    marketPrice: parsePositiveUsd(item.marketPrice),
    offer: parseOffer(item.offer),
    exterior: parseShownText(item.exterior),
    wear: parseWear(item.wear),
    rarity: parseShownText(item.rarity),
    color: parseColor(item.color),
    paintSeed: parseWholeNumber(item.paintSeed),
    propId: parseText(item.propId) ?? parseText(item.previewToken),
    doppler: parseDoppler(item.doppler),
    fade: parseFade(item.fade),
    hardened: parseHardened(item.hardened),
    stickers: Array.isArray(item.stickers) ? item.stickers.flatMap(parseSticker) : undefined,
    charm: parseCharm(item.charm),
  };
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id.length >= 1 && id.length <= 256;
}

function parseOffer(value: unknown): Whole<Offer> | undefined {
  const offer = readObject(value);
  const price = parseUsd(offer?.price);
  if (offer === undefined || price === undefined) return undefined;
  return {
    price,
    reference: parseText(offer.reference),
    accepted: parseFlag(offer.accepted),
    maxAmount: parseWholeNumber(offer.maxAmount),
  };
}

function parseDoppler(value: unknown): Decoration<'doppler'> {
  const doppler = readObject(value);
  const name = parseShownText(doppler?.name);
  return name === undefined
    ? undefined
    : { name, paintIndex: parseWholeNumber(doppler?.paintIndex) };
}

function parseFade(value: unknown): Decoration<'fade'> {
  const percentage = parsePercentage(readObject(value)?.percentage);
  return percentage === undefined ? undefined : { percentage };
}

function parseHardened(value: unknown): Decoration<'hardened'> {
  const hardened = readObject(value);
  const name = parseShownText(hardened?.name);
  return name === undefined ? undefined : { name, status: parseWholeNumber(hardened?.status) };
}

/** A list of one, or of none if the sticker is malformed. */
function parseSticker(value: unknown): Whole<Sticker>[] {
  const sticker = readObject(value);
  const name = parseShownText(sticker?.name);
  if (name === undefined) return [];
  return [
    {
      name,
      marketHashName: parseShownText(sticker?.marketHashName),
      slot: parseWholeNumber(sticker?.slot),
      wear: parseShare(sticker?.wear),
      iconUrl: parseText(sticker?.iconUrl),
    },
  ];
}

function parseCharm(value: unknown): Decoration<'charm'> {
  const charm = readObject(value);
  const name = parseShownText(charm?.name);
  if (name === undefined) return undefined;
  return {
    name,
    iconUrl: parseText(charm?.iconUrl),
    marketHashName: parseShownText(charm?.marketHashName),
  };
}
