import { toKnownFacts } from '~/assetpay/trades/tradeFacts';
import { countOffered } from '~/deposit/sending/offeredUnits';
import { compareLines, type LineChange } from './compareLines';
import type { OutcomeContext } from './outcomeView';

/** A line of which fewer units are free than were wanted. */
export type OfferedLine = { change: LineChange; offered: number; free: number };

/** The lines that do not fit beside what stands in open offers, counted as `whyNotPost` counts. */
export function listOffered({ rest, items, trades }: OutcomeContext): OfferedLine[] {
  const facts = trades.map(toKnownFacts);
  return rest.flatMap((batch) =>
    compareLines([batch], items).flatMap((change) => {
      const { id, item, amount, most } = change;
      const owned = item?.amount ?? 1;
      const line = { itemId: id, assetId: item?.assetId, owned };
      const offered = countOffered(line, batch.body.game, facts);
      if (offered === 0 || offered + amount <= owned) return [];
      return { change, offered, free: Math.min(Math.max(owned - offered, 0), most) };
    }),
  );
}
