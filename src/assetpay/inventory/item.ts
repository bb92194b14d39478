import {
  flag,
  hexColor,
  nameText,
  share,
  shownText,
  shownUsd,
  strictPercentage,
  strictShownText,
  strictWholeNumber,
  text,
  usd,
  wearText,
  wholeNumber,
} from '~/assetpay/parse/loose';
import { z } from '~/lib/zod';

const stickerSchema = z.object({
  name: strictShownText,
  marketHashName: shownText,
  slot: wholeNumber,
  wear: share,
  iconUrl: text,
});

/** A sticker that cannot be read is left out; the others stay. */
const stickersSchema = z.catch(
  z.optional(
    z.pipe(
      z.array(z.unknown()),
      z.transform((stickers) => stickers.flatMap(parseSticker)),
    ),
  ),
  undefined,
);

const charmSchema = z.object({
  name: strictShownText,
  iconUrl: text,
  marketHashName: shownText,
});

const offerSchema = z.object({
  price: usd,
  reference: text,
  accepted: flag,
  maxAmount: wholeNumber,
});

/**
 * One item of `GET /client/inventory` (the seed's Item Fields; contract.md 3.3). Only `id`, `appid` and
 * `tradable` are required. An offer that is there but has no readable price makes the item unreadable:
 * money is never guessed.
 */
const wireItemSchema = z.object({
  id: z.string().check(z.refine((id) => id.length >= 1 && id.length <= 256)),
  appid: strictWholeNumber,
  tradable: z.boolean(),
  assetId: text,
  name: nameText,
  marketHashName: nameText,
  type: shownText,
  iconUrl: text,
  amount: wholeNumber,
  marketPrice: shownUsd,
  offer: z.nullish(offerSchema),
  exterior: shownText,
  wear: wearText,
  rarity: shownText,
  color: hexColor,
  paintSeed: wholeNumber,
  propId: text,
  previewToken: text,
  doppler: z.catch(
    z.optional(z.object({ name: strictShownText, paintIndex: wholeNumber })),
    undefined,
  ),
  fade: z.catch(z.optional(z.object({ percentage: strictPercentage })), undefined),
  hardened: z.catch(
    z.optional(z.object({ name: strictShownText, status: wholeNumber })),
    undefined,
  ),
  stickers: stickersSchema,
  charm: z.catch(z.optional(charmSchema), undefined),
});

type WireItem = z.infer<typeof wireItemSchema>;

/** An item as the page knows it: the API's names; the two names of the inspect argument made one. */
export type Item = Omit<WireItem, 'previewToken' | 'offer'> & { offer: Offer | undefined };
export type Offer = z.infer<typeof offerSchema>;
export type Sticker = z.infer<typeof stickerSchema>;

/** The item in `value`, or `undefined` when it is malformed: the caller counts those. */
export function parseItem(value: unknown): Item | undefined {
  const parsed = wireItemSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { previewToken, propId, offer, ...item } = parsed.data;
  return { ...item, offer: offer ?? undefined, propId: propId ?? previewToken };
}

function parseSticker(value: unknown): Sticker[] {
  const parsed = stickerSchema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
