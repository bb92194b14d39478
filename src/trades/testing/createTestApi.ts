import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';

type Request = { game: string; limit: number; cursor: string | undefined; at: number };

/** For tests: an API that serves the given trades, newest first, and records its requests. */
export function createTestApi(trades: Partial<Record<Game, readonly object[]>> = {}) {
  const held: Record<string, readonly object[]> = { '730': [], '252490': [], ...trades };
  const requests: Request[] = [];
  let failure: { status: number; key: string } | undefined;

  const answer = async (input: string | URL | globalThis.Request): Promise<Response> => {
    const query = new URL(String(input)).searchParams;
    const game = query.get('game') ?? '730';
    const limit = Number(query.get('limit'));
    const cursor = query.get('cursor') ?? undefined;
    requests.push({ game, limit, cursor, at: Date.now() });
    if (failure !== undefined) return refuse(failure);
    const all = held[game] ?? [];
    const start = Number(cursor ?? 0);
    const end = start + limit;
    const data = {
      items: all.slice(start, end),
      nextCursor: end < all.length ? String(end) : null,
    };
    return Response.json({ requestId: 'request-1', success: true, data });
  };

  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: answer,
  };
  return {
    client,
    requests,
    /** Counts the requests for the newest trades of one game. */
    countPolls: (game: Game) =>
      requests.filter((one) => one.game === game && one.cursor === undefined).length,
    set: (game: Game, next: readonly object[]) => {
      held[game] = next;
    },
    /** Refuses every request this way; without an argument, answers again. */
    fail: (next?: { status: number; key: string }) => {
      failure = next;
    },
  };
}

function refuse({ status, key }: { status: number; key: string }): Response {
  const error = { code: 1, key, message: key };
  return Response.json({ requestId: 'request-2', success: false, error }, { status });
}
