/** How many units an item of the inventory stands for: one, unless it says otherwise. */
export function readAmount(item: Record<string, unknown> | undefined): number {
  return typeof item?.amount === 'number' ? item.amount : 1;
}
