import type { Item } from '~/assetpay/inventory/item';
import type { Batch } from '~/deposit/sending/sending';
import { toFullName } from '~/items/itemNames';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';

/** A line that was not sent, compared with the present inventory. */
export type LineChange = {
  id: string;
  name: string;
  /** The present item, else the confirmed one. */
  item: Item | undefined;
  kind: 'same' | 'rose' | 'fell' | 'fewer' | 'refused' | 'gone';
  /** The confirmed and the present offer for one unit, USD. */
  before: number;
  after: number;
  amount: number;
  /** The units that can be deposited now. */
  most: number;
};

/** Compares every line of `batches`. It goes by the request bodies, which alone survive a reload. */
export function compareLines(
  batches: readonly Batch[],
  items: ReadonlyMap<string, Item>,
): LineChange[] {
  return batches.flatMap(({ lines, body }) => {
    const confirmed = new Map(lines.map(({ item }) => [item.id, item]));
    return body.items.map(({ itemId, price, amount = 1 }) => {
      const current = items.get(itemId);
      const item = current ?? confirmed.get(itemId);
      const most = current ? computeMaxAmount(current) : 0;
      return {
        id: itemId,
        name: item ? toFullName(item) : itemId,
        item,
        kind: compareLine(current, { price, amount }),
        before: price,
        after: current?.offer?.price ?? 0,
        amount,
        most,
      };
    });
  });
}

/** Availability comes before price: an item that is gone has no price. */
function compareLine(
  current: Item | undefined,
  { price, amount }: { price: number; amount: number },
): LineChange['kind'] {
  if (current === undefined) return 'gone';
  if (whyNotDepositable(current) !== undefined) return 'refused';
  if (computeMaxAmount(current) < amount) return 'fewer';
  const now = current.offer?.price ?? 0;
  if (now === price) return 'same';
  return now > price ? 'rose' : 'fell';
}

/** True if a line can no longer be sent as confirmed, apart from its price. */
export function isLost({ kind }: LineChange): boolean {
  return kind === 'gone' || kind === 'refused' || kind === 'fewer';
}
