import { Hono } from 'hono';
import type { FaultLayer } from '../faults/createFaultLayer';
import { toSuccess } from '../wire/envelope';
import { createAuthenticateRoute } from './createAuthenticateRoute';
import { createDepositRoute } from './createDepositRoute';
import { createInventoryRoute } from './createInventoryRoute';
import { createLookupRoute } from './createLookupRoute';
import { createTradesRoute } from './createTradesRoute';
import type { DepositOptions } from './processDeposit';

type Options = DepositOptions & { meetFaults: FaultLayer };

/** The API's routes, each behind the faults of its sender. */
export function createApiRoutes(options: Options): Hono {
  const { meetFaults, now } = options;
  const startedAt = now();
  const getInventory = createInventoryRoute(options);
  const createDeposit = createDepositRoute(options);
  const getTrades = createTradesRoute(options);
  const lookUpTrades = createLookupRoute(options);
  const authenticate = createAuthenticateRoute(options);

  const routes = new Hono({ strict: false });
  routes.get('/client/inventory', (c) => meetFaults('inventory', c.req.raw, getInventory));
  routes.post('/client/trading/deposit', (c) => meetFaults('deposit', c.req.raw, createDeposit));
  routes.get('/client/trades', (c) => meetFaults('trades', c.req.raw, getTrades));
  routes.get('/secure/trades/:refs', (c) => meetFaults('lookup', c.req.raw, lookUpTrades));
  routes.post('/auth/authenticate-client', (c) =>
    meetFaults('authenticate', c.req.raw, authenticate),
  );
  routes.get('/health', () => toSuccess(toHealth(startedAt, now())));
  return routes;
}

/** `uptime` in seconds. */
function toHealth(startedAt: number, now: number) {
  return {
    status: 'ok',
    timestamp: new Date(now).toISOString(),
    uptime: (now - startedAt) / 1000,
    maintenance: { mode: 'off' },
  };
}
