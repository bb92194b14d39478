import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { wholeNumber } from '~/assetpay/parse/tolerantSchemas';
import { z } from '~/lib/zod';
import type { LineChange } from './lineChanges';

const detailsSchema = z.object({ items: z.array(z.unknown()) });
const itemSchema = z.object({ itemId: z.string(), remaining: wholeNumber });

/** A line of which the site takes fewer units, or none. */
export type Overstocked = { change: LineChange; remaining: number };

/**
 * The lines that `ITEM_OVERSTOCKED` refuses (docs/api.md, Envelope: `details.items`), with the units that stock
 * still lets in, read one by one; what cannot be read, or was not sent, is left out.
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
  // Unsaid, it is safest to think that nothing is left.
  return parsed.success ? [[parsed.data.itemId, Math.max(0, parsed.data.remaining ?? 0)]] : [];
}

/**
 * The stock is one for all items of a name, as far as anybody knows: refused although each of them fits by
 * itself, they share it, or the next try would be refused just the same.
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
