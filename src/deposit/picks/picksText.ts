import { limits } from '~/assetpay/facts/limits';
import { parseUsd, parseWholeNumber } from '~/assetpay/parse/parseValue';
import { readObject } from '~/lib/readObject';
import type { PickedItem, Picks } from './pickedItems';

/** More picks than this have no text: a tab may store five million characters, and a pick takes up to 110. */
const mostStored = 30_000;

/** Picks of one step of `createPicksText`: a few ms on a slow phone. */
const stepSize = 1_000;

/**
 * Creates the text of `picks` for the storage, and pauses after each thousand:
 * `{"names": [name, …], "picks": [[id, amount, price in USD, place of its name], …]}`.
 * Each name stands there once, as thousands of picks share a few hundred names: half the text. '' for no picks, and for more
 * than a tab may store.
 */
export function* createPicksText(picks: Picks): Generator<undefined, string> {
  if (picks.size === 0 || picks.size > mostStored) return '';
  const places = new Map<string, number>();
  const rows: string[] = [];
  for (const [id, { amount, price, name }] of picks) {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    rows.push(JSON.stringify([id, amount, price, place]));
    if (rows.length % stepSize === 0) yield;
  }
  return `{"names":${JSON.stringify([...places.keys()])},"picks":[${rows}]}`;
}

/** Parses the JSON of such a text. What is no pick is left out. */
export function parsePicks(stored: unknown): Map<string, PickedItem> {
  const { names, picks } = readObject(stored) ?? {};
  if (!Array.isArray(names) || !Array.isArray(picks)) return new Map();
  return new Map(picks.flatMap((row) => parsePick(row, names)));
}

function parsePick(row: unknown, names: unknown[]): [id: string, pick: PickedItem][] {
  if (!Array.isArray(row)) return [];
  const [id, units, usd, place]: unknown[] = row;
  const amount = parseWholeNumber(units) ?? 0;
  const price = parseUsd(usd);
  const name = typeof place === 'number' ? names[place] : undefined;
  if (typeof id !== 'string' || typeof name !== 'string' || price === undefined) return [];
  return amount >= 1 && amount <= limits.itemUnits ? [[id, { amount, price, name }]] : [];
}
