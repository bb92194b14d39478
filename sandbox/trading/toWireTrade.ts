import { createHash } from 'node:crypto';
import { toUsd } from '../lib/money';
import { splitCredit } from './credit';
import type { Trade, TradeItem } from './Trade';

const bots = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir'];

/** A trade as the API sends it (docs/api.md, Trade). `origin` is where this sandbox is served. */
export function toWireTrade(trade: Trade, origin: string) {
  const { id, client, status, game, externalId, activeAt, holdEndDate, error, revertedBy } = trade;
  const backing = splitCredit(trade);
  return {
    id,
    type: 'deposit',
    source: 'client',
    merchantId: trade.merchantId,
    clientUserId: toUserId(trade),
    clientTradeUrl: client.tradeUrl,
    clientSteamID: client.steamID,
    ...(client.clientId === undefined ? {} : { externalClientUserId: client.clientId }),
    status,
    game,
    items: trade.items.map(toWireItem),
    totalPrice: toUsd(trade.totalCents),
    preCredit: toUsd(trade.preCreditCents),
    pendingCredit: toUsd(trade.totalCents - trade.preCreditCents),
    isInstant: trade.isInstant,
    collateral: { merchant: toUsd(backing.merchant), provider: toUsd(backing.provider) },
    ...(externalId === undefined ? {} : { externalId }),
    ...(activeAt === undefined ? {} : { offerID: trade.offerId, activeAt: toDate(activeAt) }),
    ...(holdEndDate === undefined ? {} : { holdEndDate: toDate(holdEndDate) }),
    ...(error === undefined ? {} : { error }),
    ...(revertedBy === undefined ? {} : { revertedBy }),
    botInfo: toBot(trade, origin),
    createdAt: toDate(trade.createdAt),
    updatedAt: toDate(trade.since),
  };
}

export type WireTrade = ReturnType<typeof toWireTrade>;

function toWireItem({ item, units }: TradeItem) {
  return units > 1 || 'amount' in item ? { ...item, amount: units } : item;
}

function toBot({ sequence }: Trade, origin: string) {
  const number = sequence % bots.length;
  const name = `Sandbox Bot ${bots[number]}`;
  return {
    name,
    avatar: `${origin}/sandbox/avatar/${bots[number]}`,
    steamId: `7656119900000000${number}`,
  };
}

/** A UUID that is always the same for a player at a merchant. */
function toUserId({ merchantId, client }: Trade): string {
  const hex = createHash('sha256').update(`${merchantId}/${client.steamID}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function toDate(ms: number): string {
  return new Date(ms).toISOString();
}
