import type { Filters } from '~/inventory/filters/filters';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Refresh } from '~/inventory/read/useRefresh';
import type { Remedies } from './FailureAction';
import { InventoryMessage } from './InventoryMessage';
import { InventoryNotices } from './InventoryNotices';

type Props = { view: InventoryView; filters: Filters; refresh: Refresh; remedies: Remedies };

/** All messages and notices. Loaded while the first answer is on its way. */
export function InventoryProblems({ view, filters, refresh, remedies }: Props) {
  return (
    <>
      <InventoryNotices view={view} refresh={refresh} remedies={remedies} />
      <InventoryMessage view={view} filters={filters} remedies={remedies} />
    </>
  );
}
