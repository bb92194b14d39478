import { createLateCode } from '~/lib/late/createLateCode';
import { parseFirstItem } from './firstItem';
import type { Item } from './item';

/** The item in a value, or `undefined` if it is malformed. */
export type ItemParser = (value: unknown) => Item | undefined;

const schemas = createLateCode(() => import('./item'));

/** Loads the schemas of items while the request for them is on its way. */
export const fetchItemSchemas = schemas.fetch;

/**
 * The parser for an answer. The first cards do not wait for the schemas, and if the code of the schemas is lost, all
 * items are parsed like the first ones (docs/decisions/0035).
 */
export async function getItemParser(isFirst: boolean): Promise<ItemParser> {
  if (!isFirst) await schemas.settle();
  return schemas.get().module?.parseItem ?? parseFirstItem;
}
