import { isRecord } from '../lib/isRecord';
import type { Random } from '../lib/Random';
import type { User } from '../state/createState';
import type { Fault } from './Fault';

/** Items at the end of a page that the next one repeats. */
const overlap = 10;

/** Faults of the pages of an inventory. Each answer is valid, and no item is left out. */
export const pageFaults = {
  /** The page begins with the end of the one before, as in a list that grows at its head. */
  'duplicated-items': async ({ request }, answer) => {
    const before = toPageBefore(request);
    const repeated = before === undefined ? [] : await readItems(await answer(before));
    return changeItems(await answer(request), (items) => [
      ...(repeated.length > 0 ? repeated : items).slice(-overlap),
      ...items,
    ]);
  },
  'reordered-items': async ({ request, random }, answer) =>
    changeItems(await answer(request), (items) => shuffle(items, random)),
  /** Steam is read again for this request: an item is gone, and a price has changed. */
  'changed-inventory': async ({ request, user, random }, answer) => {
    const game = new URL(request.url).searchParams.get('game') ?? '730';
    if (user !== undefined) changeInventory(user, game, random);
    return answer(request);
  },
} satisfies Record<string, Fault>;

function toPageBefore(request: Request): Request | undefined {
  const url = new URL(request.url);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (page < 2) return undefined;
  url.searchParams.set('page', String(page - 1));
  return new Request(url, request);
}

async function readItems(response: Response): Promise<unknown[]> {
  const body: unknown = await response.json();
  const data = isRecord(body) ? body.data : undefined;
  return isRecord(data) && Array.isArray(data.inventory) ? data.inventory : [];
}

async function changeItems(
  response: Response,
  change: (items: readonly unknown[]) => unknown[],
): Promise<Response> {
  const body: unknown = await response.clone().json();
  if (!isRecord(body) || !isRecord(body.data) || !Array.isArray(body.data.inventory)) {
    return response;
  }
  const data = { ...body.data, inventory: change(body.data.inventory) };
  return new Response(JSON.stringify({ ...body, data }), response);
}

function shuffle(items: readonly unknown[], random: Random): unknown[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function changeInventory(user: User, game: string, random: Random): void {
  const keys = [...user.inventories.keys()].filter((key) => key.split(',')[0] === game);
  const items = keys.flatMap((key) => user.inventories.get(key)?.items ?? []);
  // An inventory that nobody has seen cannot change.
  if (items.length === 0) return;
  const changes = new Map(user.trading.account.changes);
  const [gone, moved] = [toId(items, random), toId(items, random)];
  if (moved !== undefined) changes.set(moved, { price: random.integer(1, 50_000) / 100 });
  if (gone !== undefined) changes.set(gone, { isGone: true });
  user.trading.account.changes = changes;
  for (const key of keys) user.inventories.delete(key);
}

function toId(items: readonly unknown[], random: Random): string | undefined {
  const item = items[random.integer(0, items.length - 1)];
  return isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
}
