import type { Item } from '~/assetpay/inventory/item';
import type { Batch } from '~/deposit/sending/sending';
import { toFullName } from '~/items/itemNames';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';

/** A line that was to be sent, against what the inventory holds now. */
export type LineChange = {
  id: string;
  name: string;
  /** As it is now, else as it was confirmed. */
  item: Item | undefined;
  kind: 'same' | 'rose' | 'fell' | 'fewer' | 'refused' | 'gone';
  /** Offer for one unit, USD, as it was confirmed and as it is now. */
  before: number;
  after: number;
  amount: number;
  /** Units that can be deposited now. */
  most: number;
};

/** Every line of `batches`, by its body: after a reload that is all there is left of them. */
export function toLineChanges(
  batches: readonly Batch[],
  items: ReadonlyMap<string, Item>,
): LineChange[] {
  return batches.flatMap(({ lines, body }) => {
    const confirmed = new Map(lines.map(({ item }) => [item.id, item]));
    return body.items.map(({ itemId, price, amount = 1 }) => {
      const current = items.get(itemId);
      const item = current ?? confirmed.get(itemId);
      const most = current ? toMaxAmount(current) : 0;
      return {
        id: itemId,
        name: item ? toFullName(item) : itemId,
        item,
        kind: toKind(current, { price, amount }),
        before: price,
        after: current?.offer?.price ?? 0,
        amount,
        most,
      };
    });
  });
}

/** What counts first: an item that is gone has no price, one with another price may still be there in part. */
function toKind(
  current: Item | undefined,
  { price, amount }: { price: number; amount: number },
): LineChange['kind'] {
  if (current === undefined) return 'gone';
  if (whyNotDepositable(current) !== undefined) return 'refused';
  if (toMaxAmount(current) < amount) return 'fewer';
  const now = current.offer?.price ?? 0;
  if (now === price) return 'same';
  return now > price ? 'rose' : 'fell';
}

/** Whether a line can no longer be sent as it was confirmed, apart from its price. */
export function isLost({ kind }: LineChange): boolean {
  return kind === 'gone' || kind === 'refused' || kind === 'fewer';
}
