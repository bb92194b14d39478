import { createFaultPlan } from '../faultPlan/createFaultPlan';
import { parseFaultRules } from '../faultPlan/FaultRule';
import { findMishap, withRetryAfter, withWait } from '../scenarios/mishaps';
import type { Settings } from '../scenarios/Settings';
import type { Mishap } from '../scenarios/scenario';
import type { User } from '../state/createState';
import { driveTrade } from '../trading/driveTrade';
import { tradeStatuses } from '../trading/Trade';
import { type ItemChange, resetTrading } from '../trading/Trading';
import { type Fields, parseSettings } from './parseSettings';

type Control = {
  user: User;
  fields: Fields;
  /** ms */
  now: number;
  /** The settings after a reset. */
  defaults: Settings;
};

/** The actions of `POST /sandbox/control`. Each answers a reason if it cannot. */
const actions: Record<string, (control: Control) => string | undefined> = {
  drive,
  price: ({ user, fields }) => {
    const price = Number(fields.price || Number.NaN);
    if (!Number.isFinite(price) || price <= 0) return 'price must be a number above 0';
    return changeItem(user, fields, { price });
  },
  vanish: ({ user, fields }) => changeItem(user, fields, { isGone: true }),
  refuse: ({ user, fields }) => changeItem(user, fields, { isRefused: true }),
  overstock: ({ user, fields }) => {
    const remaining = Number(fields.remaining || 0);
    if (!Number.isInteger(remaining) || remaining < 0) return 'remaining must be a whole number';
    return changeItem(user, fields, { remaining });
  },
  restore: ({ user, fields }) => changeItem(user, fields, undefined),
  'expire-inventory': ({ user }) => {
    user.inventories.clear();
    return undefined;
  },
  mishap: addMishap,
  'clear-mishaps': ({ user }) => {
    user.trading.mishaps = [];
    return undefined;
  },
  faults: ({ user, fields }) => {
    const rules = parseFaultRules(fields.rules ?? '');
    if (typeof rules === 'string') return rules;
    user.faults = createFaultPlan(rules, user.faults.describe().struck);
    return undefined;
  },
  settings: ({ user, fields }) => {
    const settings = parseSettings(fields, user.trading.settings);
    if (typeof settings === 'string') return settings;
    user.trading.settings = settings;
    return undefined;
  },
  reset: ({ user, defaults }) => {
    resetTrading(user.trading, defaults);
    user.inventories.clear();
    return undefined;
  },
};

/** Carries out the action of the fields, or answers why it cannot. */
export function applyControl(control: Control): string | undefined {
  const { action = '' } = control.fields;
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return act === undefined
    ? `action must be one of ${Object.keys(actions).join(', ')}`
    : act(control);
}

function drive({ user, fields, now }: Control): string | undefined {
  const { trade: id = '', error, revertedBy } = fields;
  const status = tradeStatuses.find((known) => known === fields.status);
  if (status === undefined) return `status must be one of ${tradeStatuses.join(', ')}`;
  return driveTrade(
    user.trading,
    {
      id,
      status,
      ...(error ? { error } : {}),
      ...(revertedBy === 'supplier' || revertedBy === 'user' ? { revertedBy } : {}),
    },
    now,
  );
}

function changeItem(
  { trading: { account } }: User,
  fields: Fields,
  change: ItemChange | undefined,
) {
  const { item } = fields;
  if (!item) return 'item must be the id of an item';
  const changes = new Map(account.changes);
  if (change === undefined) changes.delete(item);
  else changes.set(item, { ...changes.get(item), ...change });
  account.changes = changes;
  return undefined;
}

function addMishap({ user, fields }: Control): string | undefined {
  const mishap = findMishap(fields.mishap ?? '');
  if (mishap === undefined) return `there is no mishap ${fields.mishap ?? ''}`;
  const times = Number(fields.times || 1);
  if (!Number.isInteger(times) || times < 1 || times > 100) return 'times must be from 1 to 100';
  const changed = changeMishap(mishap, fields);
  if (typeof changed === 'string') return changed;
  const added = Array.from({ length: times }, () => changed);
  user.trading.mishaps = [...user.trading.mishaps, ...added];
  return undefined;
}

/** The mishap with the wait and the `Retry-After` of the fields, both in seconds. */
function changeMishap(mishap: Mishap, { seconds, retryAfter }: Fields): Mishap | string {
  const isGiven = (text: string | undefined) => text !== undefined && text !== '';
  const [wait, retry] = [Number(seconds || 0), Number(retryAfter || 0)];
  if (!(wait >= 0 && wait <= 86_400)) return 'seconds must be a number from 0 to 86400';
  if (!(retry >= 0 && retry <= 86_400)) return 'retryAfter must be a number from 0 to 86400';
  const waiting = isGiven(seconds) ? withWait(mishap, wait * 1_000) : mishap;
  return isGiven(retryAfter) ? withRetryAfter(waiting, retry === 0 ? undefined : retry) : waiting;
}
