import { Hono } from 'hono';
import { playerOne, playerTwo } from '../merchants/players';
import { createToken, tokenLifetimeSeconds } from '../merchants/tokens';
import { renderMerchantPage } from './renderMerchantPage';
import { servePage, toFileRoutes } from './servePage';

type Options = {
  /** The port of the deposit page, on the host name of the request. */
  depositPort: number;
  now: () => number;
};

const players = new Map([
  ['one', playerOne],
  ['two', playerTwo],
]);

/** A merchant's own site, on an origin other than the page's: `/merchant`, with the token endpoint of its backend. */
export function createMerchantSite({ depositPort, now }: Options): Hono {
  const site = new Hono({ strict: false });
  site.get('/', (c) => c.redirect('/merchant'));
  site.get('/merchant', servePage(depositPort, renderMerchantPage));
  site.route('/merchant', toFileRoutes(import.meta.url, ['site.mjs', 'style.css']));
  site.post('/merchant/token', (c) => {
    const player = players.get(c.req.query('as') ?? '');
    if (player === undefined) return c.json({ error: 'no such player' }, 404);
    const lifeMs = Number(c.req.query('seconds') ?? tokenLifetimeSeconds) * 1_000;
    if (!(lifeMs >= 0)) return c.json({ error: 'no such time' }, 400);
    // Signed as if it had been made so long ago that only this much of its day is left.
    return c.json({ token: createToken(player, now() - tokenLifetimeSeconds * 1_000 + lifeMs) });
  });
  return site;
}
