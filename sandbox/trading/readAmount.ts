/** The units of an item of the inventory: one, unless it has an `amount`. */
export function readAmount(item: Record<string, unknown> | undefined): number {
  return typeof item?.amount === 'number' ? item.amount : 1;
}
