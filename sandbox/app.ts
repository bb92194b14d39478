import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { authenticateClient } from './api/authenticateClient';
import { createDepositRoute } from './api/createDepositRoute';
import { createInventoryRoute } from './api/createInventoryRoute';
import { createTradesRoute } from './api/createTradesRoute';
import { createControlRoutes } from './control/createControlRoutes';
import { createRequestLog, type RequestLog } from './control/createRequestLog';
import { createSandboxRoutes } from './control/createSandboxRoutes';
import { recordAnswers } from './control/recordAnswers';
import { createFaultLayer } from './faults/createFaultLayer';
import { passHeader } from './http/sendAsset';
import { createItemSource } from './inventory/createItemSource';
import { parseInventoryFile } from './inventory/parseInventoryFile';
import { createPictureSource } from './pictures/createPictureSource';
import { createState } from './state/createState';
import { readToken } from './state/resolveCaller';
import { defaultSettings, type Settings } from './trading/Trading';
import { toFailure, toSuccess } from './wire/envelope';
import { toApiError } from './wire/toApiError';
import type { WireGame } from './wire/WireItem';

export type SandboxOptions = {
  /** The parsed content of a saved inventory response, served instead of generated items. */
  inventoryFile?: unknown;
  /** How many items to generate: 1,000 for CS2 and 240 for Rust unless told otherwise. */
  sizes?: Partial<Record<WireGame, number>>;
  seed?: number;
  /** Whether the merchant is verified: 1,000 inventory requests a minute instead of 10. */
  verified?: boolean;
  /** How deposits come about, where it differs from `DEFAULT_SETTINGS`. */
  trading?: Partial<Settings>;
  /** Puts every user's API requests under random faults drawn from it. */
  faultSeed?: number;
  /** ms since 1970. */
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
};

const defaultSizes = { '730': 1_000, '252490': 240 };
const defaultCollateral = 150;

/** A local AssetPay: its API at the root, and below `/sandbox` what makes it usable by hand. */
export function createSandbox(options: SandboxOptions = {}): Hono {
  const { now = Date.now, sleep = wait, seed = 1, verified = true } = options;
  const { inventoryFile, faultSeed } = options;
  const file = inventoryFile === undefined ? undefined : parseInventoryFile(inventoryFile);
  const startedAt = now();
  const log = createRequestLog();
  const drawIcon = createPictureSource(Object.values(file?.items ?? {}).flat());
  const settings = { ...defaultSettings, ...options.trading };
  const state = createState({ isVerified: verified, settings, faultSeed });
  const source = createItemSource({ file, seed, sizes: { ...defaultSizes, ...options.sizes } });
  const collateral = file?.collateral ?? defaultCollateral;
  const getInventory = createInventoryRoute({ state, source, collateral, now, sleep });
  const createDeposit = createDepositRoute({ state, source, collateral, now, sleep });
  const getTrades = createTradesRoute({ state, now, sleep });
  const meetFaults = createFaultLayer({ state, now, sleep });

  const app = new Hono({ strict: false });
  app.use(allowOrigins());
  app.use(logRequests(log, now));
  app.use(recordAnswers(state, now));
  app.get('/client/inventory', (c) => meetFaults('inventory', c.req.raw, getInventory));
  app.post('/client/trading/deposit', (c) => meetFaults('deposit', c.req.raw, createDeposit));
  app.get('/client/trades', (c) => meetFaults('trades', c.req.raw, getTrades));
  app.post('/auth/authenticate-client', (c) => authenticateClient(c.req.raw, now()));
  app.get('/health', () => toSuccess(toHealth(startedAt, now())));
  app.get('/config.json', (c) =>
    meetFaults('config', c.req.raw, async () => c.json(toConfig(new URL(c.req.url).origin))),
  );
  // Vite serves these: here is only decided whether it gets to.
  app.get('/assets/*', (c) =>
    meetFaults('assets', c.req.raw, async () => c.body(null, 200, { [passHeader]: 'yes' })),
  );
  app.route('/sandbox', createSandboxRoutes({ log, drawIcon, now, state, meetFaults }));
  app.route('/sandbox', createControlRoutes({ state, settings, now }));
  app.notFound(() => toFailure(toApiError('NOT_FOUND')));
  app.onError(() => toFailure(toApiError('SERVER_ERROR')));
  return app;
}

/** Any page may call; the token endpoint is called with credentials, so it names its caller. */
function allowOrigins(): MiddlewareHandler {
  const allowAll = cors({
    origin: '*',
    allowHeaders: ['Authorization', 'Content-Type', 'api-key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
  const allowCaller = cors({ origin: (origin) => origin, credentials: true });
  return (c, next) => (c.req.path === '/sandbox/token' ? allowCaller : allowAll)(c, next);
}

function logRequests(log: RequestLog, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const { pathname: path, search } = new URL(c.req.url);
    if (/^\/(client|auth)\//.test(path)) {
      const at = new Date(now()).toISOString();
      const token = readToken(c.req.header('authorization'));
      log.add({ method: c.req.method, path, query: search.slice(1), at }, token);
    }
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}

function toConfig(origin: string) {
  return {
    apiBaseUrl: origin,
    steamImageBaseUrl: `${origin}/sandbox/image/`,
    tokenEndpoint: `${origin}/sandbox/token`,
    // Scenarios are links with a token.
    allowLinkToken: true,
  };
}

/** contract.md 12. `uptime` in seconds. */
function toHealth(startedAt: number, now: number) {
  return {
    status: 'ok',
    timestamp: new Date(now).toISOString(),
    uptime: (now - startedAt) / 1000,
    maintenance: { mode: 'off' },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
