import { isRecord } from '../lib/isRecord';

type Row = Record<string, unknown>;

/** The same trades. Their items have Steam's asset id, but neither `id` nor price. */
export function toBareItems(rows: readonly Row[]): unknown[] {
  return rows.map((row) => ({ ...row, items: changeItems(row, toBareItem) }));
}

/** The same trades with wrong types everywhere but in `externalId`, `id` and the ids of items. */
export function toMalformedRows(rows: readonly Row[]): unknown[] {
  return rows.map(({ id, externalId, ...row }) => ({
    ...Object.fromEntries(Object.keys(row).map((key) => [key, { [key]: null }])),
    id,
    ...(externalId === undefined ? {} : { externalId }),
    items: changeItems(row, (item) => ({ id: item.id, assetId: item.assetId, offer: 'none' })),
  }));
}

function toBareItem({ assetId, appid, marketHashName }: Row): Row {
  return { assetId, appid, marketHashName };
}

function changeItems({ items }: Row, change: (item: Row) => Row): unknown[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => (isRecord(item) ? change(item) : item));
}
