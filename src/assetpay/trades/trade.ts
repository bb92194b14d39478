import type { Game } from '~/assetpay/inventory/inventory';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import {
  absentIfWrong,
  flag,
  moment,
  numeric,
  shownText,
  strictShownText,
  text,
} from '~/assetpay/parse/loose';
import { toShownText } from '~/assetpay/parse/shownText';
import { z } from '~/lib/zod';

/** What a whole trade comes to in USD: 250 lines of 10,000 units may exceed any price. */
const totalUsd = absentIfWrong(numeric((value) => value >= 0 && value <= 1e12));

const botSchema = z.object({
  name: strictShownText,
  avatar: text,
  steamId: shownText,
  joined: text,
});

const wireTradeSchema = z.object({
  id: z.string().check(z.refine((id) => id.length >= 1 && id.length <= 256)),
  type: text,
  status: z.pipe(z.string(), z.transform(toStatus)),
  game: text,
  items: z.catch(z.array(z.unknown()), () => []),
  totalPrice: totalUsd,
  preCredit: totalUsd,
  pendingCredit: totalUsd,
  isInstant: flag,
  externalId: text,
  clientSteamID: text,
  offerID: shownText,
  createdAt: moment,
  updatedAt: moment,
  activeAt: moment,
  autoCancelAt: moment,
  holdEndDate: moment,
  revertedBy: text,
  error: shownText,
  botInfo: z.catch(z.optional(botSchema), undefined),
  relatedTrades: z.catch(z.optional(z.array(z.unknown())), undefined),
});

type WireTrade = z.infer<typeof wireTradeSchema>;

/**
 * A deposit as the page knows it (contract.md 6): the API's names, moments as ms since 1970, money in USD.
 * `status` is open text, as statuses that no document mentions are shown, not hidden. Whose it is has been
 * checked and is not kept; neither is the trade URL, which is a secret of its owner.
 */
export type Trade = Omit<
  WireTrade,
  'type' | 'clientSteamID' | 'game' | 'items' | 'relatedTrades'
> & { game: Game; items: Item[] };

export type Bot = z.infer<typeof botSchema>;

/** A deposit's own trade, and those into which the API split the basket (contract.md 4). */
export type Deposit = { trade: Trade; relatedTrades: Trade[] };

/** Whose trades are wanted: the Steam ID, where the token tells it, and the game that was asked for. */
export type TradeContext = { owner: string | undefined; game: Game };

/**
 * The deposit in `value`; `undefined` when it is malformed, a withdrawal, or somebody else's (contract.md
 * 10: other people's trades can reach a browser).
 */
export function parseTrade(value: unknown, context: TradeContext): Trade | undefined {
  return parseOne(value, context)?.trade;
}

/**
 * The answer to a deposit: as `parseTrade`, with the trades beside it. What they in turn call related is
 * not looked at: an answer may be nested without end.
 */
export function parseDeposit(value: unknown, context: TradeContext): Deposit | undefined {
  const parsed = parseOne(value, context);
  if (parsed === undefined) return undefined;
  const relatedTrades = parsed.related.flatMap((related) => parseTrade(related, context) ?? []);
  return { trade: parsed.trade, relatedTrades };
}

function parseOne(value: unknown, context: TradeContext) {
  const parsed = wireTradeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { type, clientSteamID, game, items, relatedTrades = [], ...trade } = parsed.data;
  if (type === 'withdraw' || isForeign(clientSteamID, context.owner)) return undefined;
  const own = isGame(game) ? game : context.game;
  return {
    trade: { ...trade, game: own, items: parseTradeItems(items, own) },
    related: relatedTrades,
  };
}

/** Open text, and shown as such when no document mentions it. */
function toStatus(status: string): string {
  return toShownText(status, 80);
}

function isForeign(steamID: string | undefined, owner: string | undefined): boolean {
  return steamID !== undefined && owner !== undefined && steamID !== owner;
}

function isGame(game: string | undefined): game is Game {
  return game === '730' || game === '252490';
}

/** The items of a trade leave out what its game already says, and whether they can be traded. */
function parseTradeItems(items: readonly unknown[], game: Game): Item[] {
  return items.flatMap((value, index) => {
    if (typeof value !== 'object' || value === null) return [];
    return parseItem({ id: String(index), appid: Number(game), tradable: true, ...value }) ?? [];
  });
}
