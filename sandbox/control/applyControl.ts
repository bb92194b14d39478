import { createFaultPlan } from '../faultPlan/createFaultPlan';
import { parseFaultRules } from '../faultPlan/FaultRule';
import { findMishap } from '../scenarios/mishaps';
import type { User } from '../state/createState';
import { driveTrade } from '../trading/driveTrade';
import { tradeStatuses } from '../trading/Trade';
import { createTrading, type ItemChange, type Settings } from '../trading/Trading';
import { type Fields, toSettings } from './toSettings';

type Control = {
  user: User;
  fields: Fields;
  /** ms */
  now: number;
  /** Those that a reset goes back to. */
  defaults: Settings;
};

/** Each action of `POST /sandbox/control`: it does it, or says why it does not. */
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
    const settings = toSettings(fields, user.trading.settings);
    if (typeof settings === 'string') return settings;
    user.trading.settings = settings;
    return undefined;
  },
  reset: ({ user, defaults }) => {
    // The list's cursors of before must not point into what comes after.
    const { nextSequence, isLocked, log } = user.trading;
    Object.assign(user.trading, { ...createTrading(defaults), nextSequence, isLocked, log });
    user.inventories.clear();
    return undefined;
  },
};

/** Does what the fields ask, or says why not. */
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

function changeItem({ trading }: User, fields: Fields, change: ItemChange | undefined) {
  const { item } = fields;
  if (!item) return 'item must be the id of an item';
  const changes = new Map(trading.changes);
  if (change === undefined) changes.delete(item);
  else changes.set(item, { ...changes.get(item), ...change });
  trading.changes = changes;
  return undefined;
}

function addMishap({ user, fields }: Control): string | undefined {
  const mishap = findMishap(fields.mishap ?? '');
  if (mishap === undefined) return `there is no mishap ${fields.mishap ?? ''}`;
  const times = Number(fields.times || 1);
  if (!Number.isInteger(times) || times < 1 || times > 100) return 'times must be from 1 to 100';
  const added = Array.from({ length: times }, () => mishap);
  user.trading.mishaps = [...user.trading.mishaps, ...added];
  return undefined;
}
