import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { wholeNumber } from '~/assetpay/parse/tolerantSchemas';
import { z } from '~/lib/zod';
import type { LineChange } from './compareLines';

const detailsSchema = z.object({ items: z.array(z.unknown()) });
const itemSchema = z.object({ itemId: z.string(), remaining: wholeNumber });

/** A line of which the site takes fewer units or none. */
export type Overstocked = { change: LineChange; remaining: number };

/**
 * Parses the lines refused by `ITEM_OVERSTOCKED` with the units still accepted (docs/api.md, Envelope:
 * `details.items`). Malformed entries and items that were not sent are skipped.
 */
export function parseOverstocked(
  { details }: AssetPayError,
  changes: readonly LineChange[],
): Overstocked[] {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success) return [];
  const byId = new Map(changes.map((change) => [change.id, change]));
  const remaining = new Map(parsed.data.items.flatMap((value) => parseRemaining(value)));
  const found = [...remaining].flatMap(([id, units]) => {
    const change = byId.get(id);
    return change === undefined ? [] : [{ change, remaining: units }];
  });
  return shareStock(found);
}

function parseRemaining(value: unknown): [id: string, remaining: number][] {
  const parsed = itemSchema.safeParse(value);
  // If the number is missing, zero is the safe guess.
  return parsed.success ? [[parsed.data.itemId, Math.max(0, parsed.data.remaining ?? 0)]] : [];
}

/**
 * Items of one name seem to share one stock. If each line fits by itself and was refused all the same, the lines
 * are reduced together, or the next try would be refused as well.
 */
function shareStock(found: readonly Overstocked[]): Overstocked[] {
  const isAnyTooMany = found.some(({ change, remaining }) => change.amount > remaining);
  if (isAnyTooMany) return found.filter(({ change, remaining }) => change.amount > remaining);
  const used = new Map<string, number>();
  return found.flatMap(({ change, remaining }) => {
    const left = remaining - (used.get(change.name) ?? 0);
    used.set(change.name, (used.get(change.name) ?? 0) + change.amount);
    return change.amount > left ? [{ change, remaining: Math.max(0, left) }] : [];
  });
}
