import { type Item, parseItem } from '~/assetpay/inventory/item';
import { documentedExample } from './documentedExample';

/** For tests: the item of the API's own example, with `changes` to its fields as they are sent. */
export function createTestItem(changes: Readonly<Record<string, unknown>> = {}): Item {
  const item = parseItem({ ...documentedExample.data.inventory[0], ...changes });
  if (item === undefined) throw new Error(`not an item: ${JSON.stringify(changes)}`);
  return item;
}
