import { parseTrade, type Trade } from '~/assetpay/trades/trade';

/** For tests: 25 November 2026, 12:00 UTC. */
export const testNow = Date.UTC(2026, 10, 25, 12);

const minuteMs = 60_000;

/** A deposit of two items as the API sends it, with `changes` made to it. */
export function createWireTrade(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'trade-1',
    type: 'deposit',
    status: 'active',
    game: '730',
    clientSteamID: '76561198000000001',
    items: [
      { id: 'item-1', name: 'AK-47 | Redline', marketHashName: 'AK-47 | Redline (Field-Tested)' },
      { id: 'item-2', name: 'AWP | Asiimov', marketHashName: 'AWP | Asiimov (Field-Tested)' },
    ],
    totalPrice: 10.75,
    preCredit: 8.6,
    pendingCredit: 2.15,
    isInstant: true,
    offerID: '6543210987',
    botInfo: { name: 'Bot Ash', steamId: '76561199000000001' },
    createdAt: new Date(testNow - 10 * minuteMs).toISOString(),
    updatedAt: new Date(testNow - 5 * minuteMs).toISOString(),
    ...changes,
  };
}

/** `createWireTrade`, parsed. */
export function createTestTrade(changes: Readonly<Record<string, unknown>> = {}): Trade {
  const trade = parseTrade(createWireTrade(changes), { owner: undefined, game: '730' });
  if (trade === undefined) throw new Error(`not a trade: ${JSON.stringify(changes)}`);
  return trade;
}
