import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { RequestLog } from './createRequestLog';
import { SANDBOX_STYLE } from './sandboxStyle';
import { createToken, PLAYER_ONE } from './tokens';
import { toSandboxPage } from './toSandboxPage';
import { TRADES_STYLE } from './trading/tradesStyle';

type Options = {
  log: RequestLog;
  /** An SVG document, or undefined for an unknown icon hash. */
  drawIcon: (hash: string) => string | undefined;
  now: () => number;
};

const CACHE_FOR_A_YEAR = 'public, max-age=31536000, immutable';
// Nothing on these pages runs, so nothing smuggled into them may.
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What AssetPay does not have: the list of scenarios, a token for the asking, pictures, the log. */
export function createSandboxRoutes({ log, drawIcon, now }: Options): Hono {
  const routes = new Hono({ strict: false });
  routes.get('/', (c) =>
    c.html(toSandboxPage(randomUUID().slice(0, 4)), 200, {
      'content-security-policy': PAGE_POLICY,
    }),
  );
  routes.get('/style.css', (c) =>
    c.body(SANDBOX_STYLE + TRADES_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  routes.get('/token', (c) => c.json({ token: createToken(PLAYER_ONE, now()) }));
  routes.get('/log', (c) => c.json(log.select(c.req.query('token'))));
  routes.delete('/log', (c) => {
    log.clear(c.req.query('token'));
    return c.body(null, 204);
  });
  routes.get('/image/:hash/:size?', (c) => {
    const picture = drawIcon(c.req.param('hash'));
    if (picture === undefined) return c.text('No such picture', 404);
    return c.body(picture, 200, {
      'content-type': 'image/svg+xml',
      'cache-control': CACHE_FOR_A_YEAR,
      'content-security-policy': PICTURE_POLICY,
    });
  });
  return routes;
}
