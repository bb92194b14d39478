/** Steam's app ids of the games that the API serves: `730` is CS2, `252490` is Rust. */
export const wireGames = ['730', '252490'] as const;

export type WireGame = (typeof wireGames)[number];

/** The game of a request that names none (docs/api.md, Reading the inventory). */
export const defaultWireGame: WireGame = '730';

export function findWireGame(value: unknown): WireGame | undefined {
  return wireGames.find((game) => game === value);
}
