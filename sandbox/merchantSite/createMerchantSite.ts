import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { playerOne, playerTwo } from '../merchants/players';
import { createToken, tokenLifetimeSeconds } from '../merchants/tokens';
import { renderMerchantPage } from './renderMerchantPage';

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
  site.get('/merchant', (c) => {
    const deposit = new URL(c.req.url);
    deposit.port = String(depositPort);
    return c.html(renderMerchantPage(deposit.origin), 200, {
      'content-security-policy': toPolicy(deposit.origin),
    });
  });
  for (const [name, type] of files) {
    site.get(`/merchant/${name}`, (c) => c.body(readFile(name), 200, { 'content-type': type }));
  }
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

const files = [
  ['site.mjs', 'text/javascript; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
] as const;

function readFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
}

/** As strict as a merchant's can be: `embed.js` needs its own address and that of the frame. */
function toPolicy(deposit: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${deposit}`,
    "style-src 'self'",
    'img-src data:',
    "connect-src 'self'",
    `frame-src ${deposit}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
