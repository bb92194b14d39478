import { isRecord } from '../lib/isRecord';
import type { TradeStatus } from '../trading/Trade';

/** Answers a path of the sandbox, as its application does. */
export type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/**
 * Makes one deposit of each status for the player of `token`, by the API and by `/sandbox/control`. A player who has
 * deposits keeps them as they are.
 * @throws if the sandbox refuses one
 */
export async function prepareDeposits(
  ask: Ask,
  token: string,
  statuses: readonly TradeStatus[],
): Promise<void> {
  if (statuses.length === 0) return;
  const call = createCall(ask, token);
  const { trades } = await call('/sandbox/control');
  if (Array.isArray(trades) && trades.length > 0) return;
  const { data } = await call('/client/inventory?game=730&limit=-1');
  const items = listOffers(isRecord(data) ? data.inventory : undefined);
  for (const [index, status] of statuses.entries()) {
    const body = {
      items: items.slice(index * 2, index * 2 + 2),
      game: '730',
      externalId: `playground-${index}`,
      isInstant: true,
    };
    const made = await call('/client/trading/deposit', body);
    const trade = isRecord(made.data) ? made.data.id : undefined;
    await call('/sandbox/control', { action: 'drive', trade, status });
  }
}

function createCall(ask: Ask, token: string) {
  return async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await ask(path, {
      headers: { authorization: token, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const content: unknown = JSON.parse(text);
    if (!answer.ok || !isRecord(content)) throw new Error(`${path}: ${answer.status} ${text}`);
    return content;
  };
}

/** The items that the merchant takes, as lines of a deposit. */
function listOffers(inventory: unknown): { itemId: unknown; price: unknown }[] {
  if (!Array.isArray(inventory)) return [];
  return inventory.flatMap((item: unknown) => {
    const offer = isRecord(item) && isRecord(item.offer) ? item.offer : undefined;
    return isRecord(item) && offer?.accepted === true
      ? [{ itemId: item.id, price: offer.price }]
      : [];
  });
}
