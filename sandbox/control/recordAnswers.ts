import type { MiddlewareHandler } from 'hono';
import { isRecord } from '../lib/isRecord';
import type { State } from '../state/createState';
import { resolveCaller } from '../state/resolveCaller';
import { faultHeader } from '../wire/toFaultResponse';

const maxEntries = 200;

/** Keeps each user's last requests, deposits with their `externalId`. Tokens are not kept. */
export function recordAnswers(state: State, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (!pathname.startsWith('/client/')) return next();
    const sent = c.req.method === 'POST' ? describeDeposit(await c.req.raw.clone().text()) : '';
    const at = new Date(now()).toISOString();
    await next();
    const resolved = resolveCaller(c.req.header('authorization'), now());
    const user = 'caller' in resolved ? state.findUser(resolved.caller.userKey) : undefined;
    if (user === undefined) return undefined;
    const answer = await describeAnswer(c.res);
    const entry = { at, method: c.req.method, path: pathname + search, sent, answer };
    user.trading.log = [...user.trading.log.slice(1 - maxEntries), entry];
    return undefined;
  };
}

function describeDeposit(text: string): string {
  const body = parse(text);
  if (!isRecord(body)) return 'not a JSON object';
  const count = Array.isArray(body.items) ? body.items.length : 0;
  return `${count} items, externalId ${String(body.externalId ?? 'none').slice(0, 128)}`;
}

async function describeAnswer(response: Response): Promise<string> {
  if (response.headers.has(faultHeader)) return 'connection cut';
  if (response.ok) return String(response.status);
  const body = parse(await response.clone().text());
  const key = isRecord(body) && isRecord(body.error) ? body.error.key : undefined;
  return typeof key === 'string' ? `${response.status} ${key}` : `${response.status} no envelope`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
