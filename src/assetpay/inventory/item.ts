import {
  absentIfWrong,
  flag,
  hexColor,
  nameText,
  positiveUsd,
  share,
  shownText,
  strictPercentage,
  strictShownText,
  strictWholeNumber,
  text,
  usd,
  wearText,
  wholeNumber,
} from '~/assetpay/parse/tolerantSchemas';
import { z } from '~/lib/zod';

const stickerSchema = z.object({
  name: strictShownText,
  marketHashName: shownText,
  slot: wholeNumber,
  wear: share,
  iconUrl: text,
});

/** Malformed stickers are left out; the others stay. */
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
 * One item of `GET /client/inventory` (docs/api.md, Item). Only `id`, `appid` and `tradable` are required. An
 * offer without a readable price counts as no offer: the item is shown, and money is never guessed. A market price of
 * 0 says that there is no market.
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
  marketPrice: positiveUsd,
  offer: absentIfWrong(offerSchema),
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

/** An item with the API's names. `previewToken` is merged into `propId`, which means the same. */
export type Item = Omit<WireItem, 'previewToken'>;
export type Offer = z.infer<typeof offerSchema>;
export type Sticker = z.infer<typeof stickerSchema>;

/** The item in `value`, or `undefined` if it is malformed. */
export function parseItem(value: unknown): Item | undefined {
  const parsed = wireItemSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { previewToken, propId, ...item } = parsed.data;
  return { ...item, propId: propId ?? previewToken };
}

function parseSticker(value: unknown): Sticker[] {
  const parsed = stickerSchema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
