import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type SharedInventory = {
  /** The name of the file. */
  name: string;
  /** A saved response of `GET /client/inventory`, envelope and all. */
  response: unknown;
};

/** An optional folder of real inventories beside the repository. */
const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Real inventories for tests; none if the folder is absent, so no test relies on them alone. */
export function readSharedInventories(): SharedInventory[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, response: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) }));
}
