import { isRecord } from '../lib/isRecord';

/** The same items, none of them accepted for deposit. */
export function refuseItems(items: readonly unknown[]): unknown[] {
  return items.map((item) =>
    isRecord(item) && isRecord(item.offer)
      ? { ...item, offer: { ...item.offer, accepted: false } }
      : item,
  );
}
