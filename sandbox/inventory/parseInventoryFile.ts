import { isRecord } from '../lib/isRecord';
import { findWireGame, type WireGame, wireGames } from '../wire/WireGame';

export type InventoryFile = {
  items: Record<WireGame, readonly unknown[]>;
  /** USD. */
  collateral: number | undefined;
};

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
  const count = (game: WireGame) => rows.filter((item) => toGame(item) === game).length;
  const main = wireGames.reduce((most, game) => (count(game) > count(most) ? game : most));
  const select = (game: WireGame) => rows.filter((item) => (toGame(item) ?? main) === game);
  return {
    items: { '730': select('730'), '252490': select('252490') },
    collateral: typeof data.collateral === 'number' ? data.collateral : undefined,
  };
}

function toGame(item: unknown): WireGame | undefined {
  return isRecord(item) ? findWireGame(String(item.appid)) : undefined;
}
