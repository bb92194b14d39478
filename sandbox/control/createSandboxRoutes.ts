import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { FaultLayer } from '../faults/createFaultLayer';
import { playerOne } from '../merchants/players';
import { createToken } from '../merchants/tokens';
import { plainPicture } from '../pictures/plainPicture';
import type { Session, State } from '../state/createState';
import { readSessionId, sessionCookie } from '../state/readSessionId';
import { readToken, resolveCaller } from '../state/resolveCaller';
import { signScenario } from '../state/signScenario';
import type { RequestLog } from './createRequestLog';
import { renderSandboxPage } from './renderSandboxPage';
import { sandboxStyle } from './sandboxStyle';
import { tradesStyle } from './tradesStyle';

type Options = {
  log: RequestLog;
  /** An SVG document, or undefined for an unknown icon hash. */
  drawIcon: (hash: string) => string | undefined;
  /** Answers known icon hashes with one small PNG, which is much cheaper to decode than a drawing. */
  isPlain: boolean;
  now: () => number;
  state: State;
  meetFaults: FaultLayer;
};

const cacheForAYear = 'public, max-age=31536000, immutable';
// These pages need no script, so none that is smuggled in may run.
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Routes that AssetPay does not have: the list of scenarios, tokens without a login, pictures, the log. */
export function createSandboxRoutes(options: Options): Hono {
  const { log, drawIcon, isPlain, now, state, meetFaults } = options;
  const routes = new Hono({ strict: false });
  routes.get('/', (c) =>
    c.html(renderSandboxPage(randomUUID().slice(0, 4)), 200, {
      'content-security-policy': pagePolicy,
    }),
  );
  routes.get('/style.css', (c) =>
    c.body(sandboxStyle + tradesStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  routes.get('/token', (c) =>
    meetFaults('token', c.req.raw, async (request) =>
      answerToken(c.req.query('as'), state.findSession(readSessionId(request)), now()),
    ),
  );
  routes.get('/open', (c) => {
    const token = signScenario(c.req.query('as') ?? '', now());
    if (token === undefined) return c.text('No such scenario', 404);
    return c.redirect(`/#token=${token}`);
  });
  routes.post('/session', (c) => {
    const header = c.req.header('authorization');
    const resolved = resolveCaller(header, now());
    if ('error' in resolved) return c.json({ error: 'no such user' }, 404);
    const id = state.createSession({ caller: resolved.caller, token: readToken(header) });
    const cookie = `${sessionCookie}=${id}; Path=/; HttpOnly; SameSite=Lax`;
    return c.body(null, 204, { 'set-cookie': cookie });
  });
  routes.get('/log', (c) => c.json(log.select(c.req.query('token'))));
  routes.delete('/log', (c) => {
    log.clear(c.req.query('token'));
    return c.body(null, 204);
  });
  routes.get('/image/:hash/:size?', (c) => {
    const picture = drawIcon(c.req.param('hash'));
    if (picture === undefined) return c.text('No such picture', 404);
    return c.body(isPlain ? plainPicture : picture, 200, {
      'content-type': isPlain ? 'image/png' : 'image/svg+xml',
      'cache-control': cacheForAYear,
      'content-security-policy': picturePolicy,
    });
  });
  return routes;
}

/** A signed token of the scenario `as`, else one for the session. */
function answerToken(as: string | undefined, session: Session | undefined, now: number) {
  const token = as === undefined ? renewToken(session, now) : signScenario(as, now);
  return token === undefined
    ? Response.json({ error: 'no such scenario' }, { status: 404 })
    : Response.json({ token });
}

/** A new token for the session, else for the first player. A literal token has no successor. */
function renewToken(session: Session | undefined, now: number): string {
  if (session === undefined) return createToken(playerOne, now);
  const { client, merchant } = session.caller;
  return session.token.startsWith('sandbox-') ? session.token : createToken(client, now, merchant);
}
