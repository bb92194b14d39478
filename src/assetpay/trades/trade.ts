import { findGame, type Game } from '~/assetpay/facts/games';
import { isWithdrawal, toKnownStatus } from '~/assetpay/facts/tradeStatuses';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { parseBetween, parseShownText } from '~/assetpay/parse/parseValue';
import { isVisible, toShownText } from '~/assetpay/parse/shownText';
import {
  flag,
  moment,
  shownText,
  strictShownText,
  text,
  tolerant,
} from '~/assetpay/parse/tolerantSchemas';
import { z } from '~/lib/zod';

/** The total of a trade in USD: 250 lines of 10,000 units may exceed the limit of one price. */
const totalUsd = tolerant((value) => parseBetween(value, 0, 1e12));

/** An error as its name or number, also inside `{ key, code }`. */
const errorText = z.catch(z.pipe(z.optional(z.unknown()), z.transform(toErrorText)), undefined);

/** An id as text, also if it came as a number that JSON keeps exactly. */
const idText = tolerant((id) =>
  typeof id === 'string' || Number.isSafeInteger(id) ? parseShownText(String(id)) : undefined,
);

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
  offerID: idText,
  createdAt: moment,
  updatedAt: moment,
  activeAt: moment,
  autoCancelAt: moment,
  holdEndDate: moment,
  revertedBy: text,
  error: errorText,
  botInfo: z.catch(z.optional(botSchema), undefined),
  relatedTrades: z.catch(z.optional(z.array(z.unknown())), undefined),
});

type WireTrade = z.infer<typeof wireTradeSchema>;

/**
 * A deposit with the API's names (docs/api.md, Trade); moments are ms since 1970, money is USD. `status` is open
 * text, so that an unknown status can be shown. The owner has been checked and is dropped; so is the trade
 * URL, which is personal.
 */
export type Trade = Omit<
  WireTrade,
  'type' | 'clientSteamID' | 'game' | 'items' | 'relatedTrades'
> & { game: Game; items: Item[] };

export type Bot = z.infer<typeof botSchema>;

/** The earliest known moment of a trade, in ms since 1970; 0 if it names none. */
export function findStart({ createdAt, activeAt, updatedAt }: Trade): number {
  return createdAt ?? activeAt ?? updatedAt ?? 0;
}

/**
 * The trade of a deposit, and the further ones if the API split it (docs/api.md, Creating a deposit). `undefined` if
 * the trade comes from the list, which does not link them.
 */
export type Deposit = { trade: Trade; relatedTrades: Trade[] | undefined };

/** Every trade of a deposit, the one that bears its `externalId` first. */
export function listTrades({ trade, relatedTrades = [] }: Deposit): Trade[] {
  return [trade, ...relatedTrades];
}

/** The expected owner, if the token names one, and the game that was asked for. */
export type TradeContext = { owner: string | undefined; game: Game };

/**
 * The deposit in `value`; `undefined` if it is malformed, a withdrawal, or somebody else's. Other people's
 * trades can reach a browser (docs/api.md, Socket).
 */
export function parseTrade(value: unknown, context: TradeContext): Trade | undefined {
  return parseOne(value, context)?.trade;
}

/**
 * The answer to a deposit: its trade as by `parseTrade`, and its related trades. Related trades of those are
 * ignored, as an answer could be nested without end.
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
  if (isWithdrawal(type) || isForeign(clientSteamID, context.owner)) return undefined;
  const own = findGame(game) ?? context.game;
  return {
    trade: { ...trade, game: own, items: parseTradeItems(items, own) },
    related: relatedTrades,
  };
}

function toErrorText(error: unknown): string | undefined {
  if (Number.isSafeInteger(error)) return String(error);
  if (typeof error === 'string') return isVisible(error) ? toShownText(error) : undefined;
  if (typeof error !== 'object' || error === null) return undefined;
  const { key, code, message }: { key?: unknown; code?: unknown; message?: unknown } = error;
  const told = [key, code, message].find(
    (part) => Number.isSafeInteger(part) || (typeof part === 'string' && isVisible(part)),
  );
  return told === undefined ? undefined : toShownText(String(told));
}

/** Limits the length, as an unknown status is shown as it is. */
function toStatus(status: string): string {
  return toShownText(toKnownStatus(status), 80);
}

function isForeign(steamID: string | undefined, owner: string | undefined): boolean {
  return steamID !== undefined && owner !== undefined && steamID !== owner;
}

/** Items of a trade may lack `id`, `appid` and `tradable` (docs/api.md, Trade). */
function parseTradeItems(items: readonly unknown[], game: Game): Item[] {
  return items.flatMap((value, index) => {
    if (typeof value !== 'object' || value === null) return [];
    return parseItem({ id: String(index), appid: Number(game), tradable: true, ...value }) ?? [];
  });
}
