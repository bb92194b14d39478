import type { InventoryChange, PriceMove } from '~/inventory/read/compareInventories';
import { formatList } from '~/lib/language/formatList';
import { formatCents } from '~/lib/money';
import { listWords as words } from './listWords';

/** Says in one line what a refresh has changed. */
export function describeChange({ gone, added, fell, rose }: InventoryChange): string {
  const toMove = ({ count, cents }: PriceMove) => ({ count, money: formatCents(cents) });
  return formatList([
    ...(gone > 0 ? [words.gone({ count: gone })] : []),
    ...(added > 0 ? [words.added({ count: added })] : []),
    ...(fell.count > 0 ? [words.fell(toMove(fell))] : []),
    ...(rose.count > 0 ? [words.rose(toMove(rose))] : []),
  ]);
}
