import type { ItemSource } from '../inventory/createItemSource';
import { readInventory } from '../inventory/readInventory';
import { resolveShape } from '../scenarios/playScenario';
import type { Mishap } from '../scenarios/scenario';
import type { State, User } from '../state/createState';
import type { Caller } from '../state/resolveCaller';
import { changeFirstItem } from '../trading/changeFirstItem';
import { commitDeposit, type Outcome } from '../trading/commitDeposit';
import type { DepositRequest } from '../trading/parseDepositRequest';
import { toDepositError } from '../wire/toDepositError';

export type DepositOptions = {
  state: State;
  source: ItemSource;
  /** USD, without trades. */
  collateral: number;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
};

export type Visit = {
  caller: Caller;
  user: User;
  /** The address at which this sandbox is served. */
  origin: string;
  mishap: Mishap | undefined;
};

/** Processes one deposit of a Steam account at a time; a second one is refused. */
export async function processDeposit(
  options: DepositOptions,
  visit: Visit,
  request: DepositRequest,
): Promise<Outcome> {
  const { trading } = visit.user;
  const { account } = trading;
  if (account.isLocked) return { error: toDepositError('DEPOSIT_IN_PROGRESS') };
  account.isLocked = true;
  try {
    const delayMs = trading.settings.latencyMs + findDelay(visit.mishap, 'none');
    if (delayMs > 0) await options.sleep(delayMs);
    return commit(options, visit, request);
  } finally {
    account.isLocked = false;
  }
}

/** The mishap's wait before the deposit is committed (`none`) or after (`whole`), ms. */
export function findDelay(mishap: Mishap | undefined, commit: Mishap['commit']): number {
  const isMeant = mishap?.commit === commit && mishap.behaviour.kind === 'delay';
  return isMeant && mishap.behaviour.kind === 'delay' ? mishap.behaviour.delayMs : 0;
}

function commit(
  { state, source, collateral, now }: DepositOptions,
  { caller, user, origin, mishap }: Visit,
  request: DepositRequest,
): Outcome {
  const { client } = caller;
  const { trading } = user;
  const shape = resolveShape(caller.scenarioToken, user.requests.get('inventory') ?? 0);
  const read = { source, user, client, shape, origin, game: request.game, refresh: false };
  const { items } = readInventory({ ...read, now: now() });
  if (mishap?.change !== undefined) changeFirstItem(trading.account, mishap.change, request, items);
  return commitDeposit({
    request,
    client,
    trading,
    externalIds: state.getExternalIds(caller),
    items,
    collateral: shape.collateral ?? collateral,
    now: now(),
  });
}
