import { isRecord } from '../lib/isRecord';
import type { WireGame } from '../wire/WireItem';

export type InventoryFile = {
  items: Record<WireGame, readonly unknown[]>;
  /** USD. */
  collateral: number | undefined;
};

const games = ['730', '252490'] as const;

/**
 * Reads a saved response of `GET /client/inventory`: the whole envelope or its `data`. Items stay
 * as they are, malformed or not. One without a game is counted to the file's most frequent game.
 */
export function parseInventoryFile(content: unknown): InventoryFile {
  const data = isRecord(content) && isRecord(content.data) ? content.data : content;
  if (!isRecord(data) || !Array.isArray(data.inventory)) {
    throw new Error('no inventory found: expected {"data":{"inventory":[…]}} or {"inventory":[…]}');
  }
  const rows: readonly unknown[] = data.inventory;
  const [cs2, rust] = games.map((game) => rows.filter((item) => toGame(item) === game).length);
  const main: WireGame = (rust ?? 0) > (cs2 ?? 0) ? '252490' : '730';
  const select = (game: WireGame) => rows.filter((item) => (toGame(item) ?? main) === game);
  return {
    items: { '730': select('730'), '252490': select('252490') },
    collateral: typeof data.collateral === 'number' ? data.collateral : undefined,
  };
}

function toGame(item: unknown): WireGame | undefined {
  if (!isRecord(item)) return undefined;
  return games.find((game) => String(item.appid) === game);
}
