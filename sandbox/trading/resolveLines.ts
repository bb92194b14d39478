import { isRecord } from '../lib/isRecord';
import type { DepositLine } from './parseDepositRequest';
import { readAmount } from './readAmount';

/** A line of a deposit with the item that it names, if it is there. */
export type FoundLine = {
  line: DepositLine;
  item: Record<string, unknown> | undefined;
  /** Units of the item that the account holds, those in offers included. */
  owned: number;
};

type Inventory = {
  /** The items that are left for a deposit. */
  left: readonly unknown[];
  /** All items, before changes and trades. */
  items: readonly unknown[];
};

/** Joins the lines of a deposit with the items that they name. */
export function resolveLines(
  lines: readonly DepositLine[],
  { left, items }: Inventory,
): FoundLine[] {
  const wanted = new Set(lines.map(({ itemId }) => itemId));
  const leftById = selectById(left, wanted);
  const ownedById = selectById(items, wanted);
  return lines.map((line) => ({
    line,
    item: leftById.get(line.itemId),
    owned: readAmount(ownedById.get(line.itemId)),
  }));
}

function selectById(items: readonly unknown[], wanted: ReadonlySet<string>) {
  const byId = new Map<string, Record<string, unknown>>();
  for (const item of items) {
    if (!isRecord(item) || typeof item.id !== 'string') continue;
    if (wanted.has(item.id) && !byId.has(item.id)) byId.set(item.id, item);
  }
  return byId;
}
