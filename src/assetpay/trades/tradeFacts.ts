import { findGame, type Game } from '~/assetpay/facts/games';
import { isWithdrawal, toKnownStatus } from '~/assetpay/facts/tradeStatuses';
import type { Item } from '~/assetpay/inventory/item';
import { isInFlight } from './tradeStatus';

/** One line of a trade, as far as anybody can be sure of it. */
export type LineFacts = {
  id: string | undefined;
  assetId: string | undefined;
  /** `Infinity` where the amount cannot be read: it may be all there are. */
  units: number;
  /** USD for one unit; `undefined` where it cannot be read. */
  price: number | undefined;
};

/**
 * A row of the list of trades as it came, read apart from what can be shown of it: a trade that is too
 * malformed to be shown still holds its items.
 */
export type TradeFacts = {
  id: string | undefined;
  externalId: string | undefined;
  status: string | undefined;
  game: Game;
  lines: readonly LineFacts[];
};

/** The owner and the game of the wanted rows: the Steam ID, where the token tells it, and the game that was asked for. */
type Context = { owner: string | undefined; game: Game };

/** The facts of a row; `undefined` for a withdrawal, somebody else's, or no row at all. Never throws. */
export function toTradeFacts(value: unknown, { owner, game }: Context): TradeFacts | undefined {
  const row = toFields(value);
  if (row === undefined || isWithdrawal(row.type)) return undefined;
  const steamID = toId(row.clientSteamID);
  if (steamID !== undefined && owner !== undefined && steamID !== owner) return undefined;
  return {
    id: toId(row.id),
    externalId: toId(row.externalId),
    status: typeof row.status === 'string' ? toKnownStatus(row.status) : undefined,
    game: findGame(row.game) ?? game,
    lines: Array.isArray(row.items) ? row.items.flatMap(toLine) : [],
  };
}

/** The facts of a trade that was parsed before. */
export function toKnownFacts(trade: {
  id: string;
  externalId?: string | undefined;
  status: string;
  game: Game;
  items: readonly Item[];
}): TradeFacts {
  const { id, externalId, status, game, items } = trade;
  return { id, externalId, status, game, lines: items.flatMap(toLine) };
}

/** True if a trade may still take its items. An unreadable status counts as open. */
export function isOpen({ status }: Pick<TradeFacts, 'status'>): boolean {
  return status === undefined || isInFlight({ status });
}

function toLine(value: unknown): LineFacts[] {
  const line = toFields(value);
  if (line === undefined) return [];
  const price = toFields(line.offer)?.price ?? undefined;
  return [
    {
      id: toId(line.id),
      assetId: toId(line.assetId),
      units: toUnits(line.amount),
      price: price === undefined ? undefined : toNumber(price),
    },
  ];
}

function toUnits(amount: unknown): number {
  if (amount === undefined || amount === null) return 1;
  const units = toNumber(amount);
  return units !== undefined && Number.isSafeInteger(units) && units > 0
    ? units
    : Number.POSITIVE_INFINITY;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}

function toId(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toFields(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { ...value };
}
