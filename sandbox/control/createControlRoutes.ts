import { type Context, Hono } from 'hono';
import { isRecord } from '../lib/isRecord';
import { toUsd } from '../lib/money';
import type { Settings } from '../scenarios/Settings';
import type { State, User } from '../state/createState';
import { resolveCaller } from '../state/resolveCaller';
import { sumCredits } from '../trading/credit';
import { readTrades } from '../trading/readTrades';
import { toWireTrade } from '../trading/toWireTrade';
import { applyControl } from './applyControl';
import { drawAvatar } from './drawAvatar';
import type { Fields } from './parseSettings';
import { renderTradesPage } from './renderTradesPage';

type Options = { state: State; settings: Settings; now: () => number };
type Found = { key: string; user: User };

// The page needs no script, and its forms go to the sandbox alone.
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'";

/** Drives a user's deposits by hand: `/sandbox/trades` for a person, `/sandbox/control` for tests. */
export function createControlRoutes({ state, settings, now }: Options): Hono {
  const routes = new Hono({ strict: false });

  /** By Steam ID or token in `text`, else by the Authorization header. */
  function findUser(c: Context, text: string | undefined): Found | undefined {
    const known = text === undefined ? undefined : state.findUser(text);
    if (text !== undefined && known !== undefined) return { key: text, user: known };
    const resolved = resolveCaller(text ?? c.req.header('authorization'), now());
    if ('error' in resolved) return undefined;
    return { key: resolved.caller.userKey, user: state.getUser(resolved.caller) };
  }

  function toSummary({ key, user }: Found, origin: string) {
    const { trading } = user;
    const trades = readTrades(trading, now()).toReversed();
    return {
      user: key,
      merchant: trading.merchantId,
      credited: toUsd(sumCredits(trades)),
      trades: trades.map((trade) => toWireTrade(trade, origin)),
      changes: Object.fromEntries(trading.account.changes),
      mishaps: trading.mishaps.map(({ name }) => name),
      settings: trading.settings,
      faults: user.faults.describe(),
      isLocked: trading.account.isLocked,
      log: trading.log,
    };
  }

  routes.get('/control', (c) => {
    const found = findUser(c, c.req.query('user'));
    if (found === undefined) return c.json({ error: 'no such user' }, 404);
    return c.json(toSummary(found, new URL(c.req.url).origin));
  });

  routes.post('/control', async (c) => {
    const isJson = c.req.header('content-type')?.includes('json') === true;
    const fields = isJson ? toFields(await readJson(c)) : toFields(await c.req.parseBody());
    const found = findUser(c, fields.user);
    if (found === undefined) return c.json({ error: 'no such user' }, 404);
    const { user, key } = found;
    const error = applyControl({ user, fields, now: now(), defaults: settings });
    if (error !== undefined) return isJson ? c.json({ error }, 400) : c.text(error, 400);
    if (isJson) return c.json(toSummary(found, new URL(c.req.url).origin));
    return c.redirect(`/sandbox/trades?user=${encodeURIComponent(key)}`, 303);
  });

  routes.get('/trades', (c) => {
    const text = c.req.query('user');
    const found = text === undefined ? undefined : findUser(c, text);
    if (text !== undefined && found === undefined) return c.text('No such user', 404);
    const page = renderTradesPage({ found, userKeys: state.listUserKeys(), now: now() });
    return c.html(page, 200, { 'content-security-policy': policy });
  });

  routes.get('/avatar/:name', (c) =>
    c.body(drawAvatar(c.req.param('name')), 200, { 'content-type': 'image/svg+xml' }),
  );
  return routes;
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}

function toFields(body: unknown): Fields {
  if (!isRecord(body)) return {};
  const { rules, ...others } = body;
  const entries = Object.entries(others).filter(([, value]) => typeof value !== 'object');
  const fields: Fields = Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
  // The only field that is a list. A form has it as text.
  if (rules !== undefined) fields.rules = typeof rules === 'string' ? rules : JSON.stringify(rules);
  return fields;
}
