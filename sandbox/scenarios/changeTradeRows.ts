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

/** Spellings that no document has. */
const spellings: Record<string, string> = {
  hold: 'On_Hold',
  completed: 'Complete',
  canceled: 'CANCELLED',
};

/**
 * The same trades, each behind a withdrawal: other spellings of status and type, the offer's id as a number, and every
 * second one without items.
 */
export function toOtherShapes(rows: readonly Row[]): unknown[] {
  return rows.flatMap(({ items, ...row }, index) => {
    const status = String(row.status);
    const other = {
      ...row,
      status: spellings[status] ?? status.toUpperCase(),
      type: 'Deposit',
      ...(row.offerID === undefined ? {} : { offerID: Number(row.offerID) }),
      ...(row.error === undefined ? {} : { error: 8 }),
    };
    const withdrawal = { ...other, id: `${row.id}-withdrawal`, items, type: 'WITHDRAWAL' };
    return [withdrawal, index % 2 === 0 ? other : { ...other, items }];
  });
}

function toBareItem({ assetId, appid, marketHashName }: Row): Row {
  return { assetId, appid, marketHashName };
}

function changeItems({ items }: Row, change: (item: Row) => Row): unknown[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => (isRecord(item) ? change(item) : item));
}
