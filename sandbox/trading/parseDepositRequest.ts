import { isRecord } from '../lib/isRecord';
import { defaultWireGame, findWireGame, type WireGame, wireGames } from '../wire/WireGame';

export type DepositLine = {
  itemId: string;
  /** USD for one unit. */
  price: number;
  amount: number;
};

export type DepositRequest = {
  items: DepositLine[];
  game: WireGame;
  externalId: string | undefined;
  isInstant: boolean;
};

type Result =
  | { request: DepositRequest }
  | { fields: Record<string, string> }
  | { isMissingItems: true };

export const maxItems = 250;
const knownKeys = new Set(['items', 'game', 'externalId', 'isInstant']);
const knownLineKeys = new Set(['itemId', 'price', 'amount']);

/**
 * Reads the body of `POST /client/trading/deposit` (docs/api.md, Creating a deposit): the deposit with
 * its defaults, or a reason for each wrong path. The default of `isInstant` is in dispute; here it is
 * `true`.
 */
export function parseDepositRequest(body: unknown): Result {
  if (!isRecord(body)) return { fields: { body: 'must be a JSON object' } };
  const { items, game: named = defaultWireGame, externalId, isInstant = true } = body;
  const game = findWireGame(named);
  if (Array.isArray(items) && items.length === 0) return { isMissingItems: true };
  const fields = refuseUnknown(body, knownKeys, '');
  const lines = parseLines(items, fields);
  if (game === undefined) {
    fields.game = `must be ${wireGames.map((one) => `"${one}"`).join(' or ')}`;
  }
  if (!isExternalId(externalId)) fields.externalId = 'must be text of 1 to 128 characters';
  if (typeof isInstant !== 'boolean') fields.isInstant = 'must be true or false';
  if (Object.keys(fields).length > 0 || game === undefined || !isExternalId(externalId)) {
    return { fields };
  }
  return { request: { items: lines, game, externalId, isInstant: isInstant === true } };
}

function parseLines(items: unknown, fields: Record<string, string>): DepositLine[] {
  if (!Array.isArray(items) || items.length > maxItems) {
    fields.items = `must be a list of 1 to ${maxItems} items`;
    return [];
  }
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const line = parseLine(item, `items.${index}`, fields);
    if (line === undefined) return [];
    if (seen.has(line.itemId)) fields[`items.${index}.itemId`] = 'is given twice';
    seen.add(line.itemId);
    return [line];
  });
}

function parseLine(
  item: unknown,
  path: string,
  fields: Record<string, string>,
): DepositLine | undefined {
  if (!isRecord(item)) {
    fields[path] = 'must be an object';
    return undefined;
  }
  Object.assign(fields, refuseUnknown(item, knownLineKeys, `${path}.`));
  const { itemId, price, amount = 1 } = item;
  if (!isItemId(itemId)) fields[`${path}.itemId`] = 'must be text of 5 to 256 characters';
  if (!isPrice(price)) fields[`${path}.price`] = 'must be a number above 0';
  if (!isAmount(amount)) fields[`${path}.amount`] = 'must be a whole number from 1 to 10000';
  return isItemId(itemId) && isPrice(price) && isAmount(amount)
    ? { itemId, price, amount }
    : undefined;
}

function refuseUnknown(body: Record<string, unknown>, known: Set<string>, path: string) {
  const unknown = Object.keys(body).filter((key) => !known.has(key));
  return Object.fromEntries(unknown.map((key) => [`${path}${key}`, 'is not known']));
}

function isItemId(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 5 && value.length <= 256;
}

function isPrice(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isAmount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000;
}

function isExternalId(value: unknown): value is string | undefined {
  return (
    value === undefined || (typeof value === 'string' && value.length >= 1 && value.length <= 128)
  );
}
