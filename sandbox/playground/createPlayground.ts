import { Hono } from 'hono';
import { servePage, toFileRoutes } from '../merchantSite/servePage';
import { signScenario } from '../state/signScenario';
import { type Ask, prepareDeposits } from './prepareDeposits';
import { renderPlayground } from './renderPlayground';
import { findState } from './states';

type Options = {
  depositPort: number;
  now: () => number;
  /** Answers a path of the sandbox. */
  ask: Ask;
};

/** `/playground`: looks, unit and language over every state of the page, and a token of each state. */
export function createPlayground({ depositPort, now, ask }: Options): Hono {
  const routes = new Hono({ strict: false });
  routes.get('/', servePage(depositPort, renderPlayground));
  routes.route(
    '/',
    toFileRoutes(import.meta.url, ['playground.mjs', 'look.mjs', 'colours.mjs', 'style.css']),
  );
  routes.post('/token', async (c) => {
    const state = findState(c.req.query('state') ?? '');
    if (state === undefined) return c.json({ error: 'no such state' }, 404);
    const { scenario, statuses } = state;
    if (scenario === undefined) return c.json({ error: 'nobody is signed in' }, 401);
    // Each visit has a player of its own, so that what one does changes no other.
    const token = signScenario(`sandbox-${scenario}~${c.req.query('visit') ?? ''}`, now());
    if (token === undefined) return c.json({ error: 'no such scenario' }, 404);
    await prepareDeposits(ask, token, statuses);
    return c.json({ token });
  });
  return routes;
}
