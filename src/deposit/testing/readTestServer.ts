import { type Item, parseItem } from '~/assetpay/inventory/item';
import { whyNotDepositable } from '~/items/whyNotDepositable';

/** For tests: a trade as the sandbox keeps it. */
export type ServerTrade = {
  id: string;
  status: string;
  externalId?: string;
  game: '730' | '252490';
  createdAt: string;
  totalPrice: number;
  preCredit: number;
  pendingCredit: number;
  items: { id: string; amount?: number; offer: { price: number } }[];
};

type App = { request: (path: string, init?: RequestInit) => Response | Promise<Response> };

/** Every trade of the user behind `token`, past all limits. */
export async function readServer(app: App, token: string): Promise<ServerTrade[]> {
  const answer = await app.request('/sandbox/control', { headers: { authorization: token } });
  const { trades }: { trades: ServerTrade[] } = await answer.json();
  return trades;
}

/** The user's items that can be deposited, as the page reads them. */
export async function readItems(app: App, token: string, query = ''): Promise<Item[]> {
  const answer = await app.request(`/client/inventory?limit=-1${query}`, {
    headers: { authorization: token },
  });
  const { data }: { data: { inventory: unknown[] } } = await answer.json();
  return data.inventory
    .flatMap((value) => parseItem(value) ?? [])
    .filter((item) => whyNotDepositable(item) === undefined);
}
