import { Hono } from 'hono';
import { createApiRoutes } from './api/createApiRoutes';
import { createControlRoutes } from './control/createControlRoutes';
import { createRequestLog } from './control/createRequestLog';
import { createSandboxRoutes } from './control/createSandboxRoutes';
import { logRequests } from './control/logRequests';
import { recordAnswers } from './control/recordAnswers';
import { createFaultLayer } from './faults/createFaultLayer';
import { allowOrigins } from './http/allowOrigins';
import { passHeader } from './http/sendAsset';
import { createItemSource } from './inventory/createItemSource';
import { parseInventoryFile } from './inventory/parseInventoryFile';
import { createPictureSource } from './pictures/createPictureSource';
import { defaultSettings, type Settings } from './scenarios/Settings';
import { createState } from './state/createState';
import { toFailure } from './wire/envelope';
import { toApiError } from './wire/toApiError';
import type { WireGame } from './wire/WireGame';

export type SandboxOptions = {
  /** The parsed content of a saved inventory response, served instead of generated items. */
  inventoryFile?: unknown;
  /** Numbers of generated items: 1,000 for CS2 and 240 for Rust by default. */
  sizes?: Partial<Record<WireGame, number>>;
  seed?: number;
  /** False makes every merchant unverified: 10 inventory requests a minute instead of 1,000. */
  verified?: boolean;
  /** Settings of deposits that differ from `defaultSettings`. */
  trading?: Partial<Settings>;
  /** The seed of random faults for everybody's API requests. */
  faultSeed?: number;
  /** The port of the merchant's site, which may embed the page. */
  merchantPort?: number;
  /** Keys of `config.json` beside the sandbox's own, or in their place. */
  config?: Record<string, unknown>;
  /** Answers every known icon hash with one small PNG instead of a drawing; generated items share four hashes. */
  hasPlainPictures?: boolean;
  /** ms since 1970. */
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
};

const defaultSizes = { '730': 1_000, '252490': 240 };
const defaultCollateral = 150;

/** A local AssetPay: its API at the root, and below `/sandbox` the pages that drive it by hand. */
export function createSandbox(options: SandboxOptions = {}): Hono {
  const { now = Date.now, sleep = wait, seed = 1, verified = true } = options;
  const {
    merchantPort,
    inventoryFile,
    faultSeed,
    config = {},
    hasPlainPictures: isPlain = false,
  } = options;
  const file = inventoryFile === undefined ? undefined : parseInventoryFile(inventoryFile);
  const log = createRequestLog();
  const drawIcon = createPictureSource(Object.values(file?.items ?? {}).flat());
  const settings = { ...defaultSettings, ...options.trading };
  const state = createState({ isVerified: verified, settings, faultSeed });
  const sizes = { ...defaultSizes, ...options.sizes };
  const source = createItemSource({ file, seed, sizes, isPlain });
  const collateral = file?.collateral ?? defaultCollateral;
  const meetFaults = createFaultLayer({ state, now, sleep });

  const app = new Hono({ strict: false });
  app.use(allowOrigins());
  app.use(logRequests(log, now));
  app.use(recordAnswers(state, now));
  app.route('/', createApiRoutes({ state, source, collateral, now, sleep, meetFaults }));
  app.get('/config.json', (c) =>
    meetFaults('config', c.req.raw, async () =>
      c.json({ ...toConfig(new URL(c.req.url).origin, merchantPort), ...config }),
    ),
  );
  // Vite serves these; the sandbox only adds faults.
  app.get('/assets/*', (c) =>
    meetFaults('assets', c.req.raw, async () => c.body(null, 200, { [passHeader]: 'yes' })),
  );
  app.route('/sandbox', createSandboxRoutes({ log, drawIcon, isPlain, now, state, meetFaults }));
  app.route('/sandbox', createControlRoutes({ state, settings, now }));
  app.notFound(() => toFailure(toApiError('NOT_FOUND')));
  app.onError(() => toFailure(toApiError('SERVER_ERROR')));
  return app;
}

function toConfig(origin: string, merchantPort: number | undefined) {
  return {
    apiBaseUrl: origin,
    steamImageBaseUrl: `${origin}/sandbox/image/`,
    tokenEndpoint: `${origin}/sandbox/token`,
    ...(merchantPort !== undefined && {
      parentOrigins: ['localhost', '127.0.0.1'].map((host) => `http://${host}:${merchantPort}`),
    }),
    // Every scenario is a link with its token.
    allowLinkToken: true,
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
