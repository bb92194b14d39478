import { randomUUID } from 'node:crypto';
import { toLineCents } from '../lib/money';
import type { Client } from '../merchants/players';
import type { Settings } from '../scenarios/Settings';
import { computePreCredit } from './credit';
import type { DepositRequest } from './parseDepositRequest';
import type { FoundLine } from './resolveLines';
import type { Trade, TradeItem } from './Trade';

type Deposit = {
  request: DepositRequest;
  found: readonly FoundLine[];
  client: Client;
  merchantId: string;
  firstSequence: number;
  settings: Pick<Settings, 'itemsPerTrade' | 'totalShare'>;
  /** Collateral free for this basket. */
  availableCents: number;
  /** ms */
  now: number;
};

/** The trades of one basket: the main one, then the parts of a split basket. */
export function createTrades(deposit: Deposit): Trade[] {
  const { found, firstSequence } = deposit;
  const { itemsPerTrade } = deposit.settings;
  const count = Math.ceil(found.length / itemsPerTrade);
  const ids = Array.from({ length: count }, () => randomUUID());
  let availableCents = deposit.availableCents;
  return ids.map((id, index) => {
    const part = found.slice(index * itemsPerTrade, (index + 1) * itemsPerTrade);
    const sequence = firstSequence + index;
    const trade = createTrade({ ...deposit, found: part, availableCents }, id, sequence);
    availableCents -= trade.preCreditCents;
    const { externalId } = deposit.request;
    const basketId = ids[0] ?? id;
    return index > 0 || externalId === undefined
      ? { ...trade, basketId }
      : { ...trade, basketId, externalId };
  });
}

function createTrade(deposit: Deposit, id: string, sequence: number): Trade {
  const { request, found, client, merchantId, settings, availableCents, now } = deposit;
  const { game, isInstant } = request;
  const confirmed = found.reduce(
    (sum, { line: { price, amount } }) => sum + toLineCents(price, amount),
    0,
  );
  const totalCents = Math.round(confirmed * settings.totalShare);
  return {
    id,
    sequence,
    basketId: id,
    merchantId,
    client,
    game,
    items: found.map(toTradeItem),
    totalCents,
    preCreditCents: computePreCredit({ game, totalCents, isInstant, availableCents }),
    isInstant,
    offerId: String(7_000_000_000 + Number.parseInt(id.slice(0, 7), 16)),
    createdAt: now,
    status: 'initiated',
    since: now,
    isPinned: false,
  };
}

function toTradeItem({ line, item, owned }: FoundLine): TradeItem {
  return { id: line.itemId, item: { ...item }, units: line.amount, owned };
}
