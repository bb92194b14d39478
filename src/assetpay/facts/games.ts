/**
 * Steam's app ids of the games that this page knows, in the order in which they are offered (docs/api.md, Hosts and
 * conventions). All that differs between games follows from this list and from `gameFacts`.
 */
export const games = ['730', '252490'] as const;

export type Game = (typeof games)[number];

/** The game of a page whose address names none. */
export const defaultGame: Game = '730';

type GameFacts = {
  /** As players call it. */
  name: string;
  /** Its items have a float and a paint seed (docs/sources.md, Wear). */
  hasWear: boolean;
  /** Most of its items come in stacks. */
  hasStacks: boolean;
  /** Its items can be looked at in the game by a link (docs/sources.md, Inspect links). */
  hasInspectLinks: boolean;
};

export const gameFacts = {
  '730': { name: 'CS2', hasWear: true, hasStacks: false, hasInspectLinks: true },
  '252490': { name: 'Rust', hasWear: false, hasStacks: true, hasInspectLinks: false },
} as const satisfies Record<Game, GameFacts>;

/** The game with this id; `undefined` for anything else. */
export function findGame(id: unknown): Game | undefined {
  return games.find((game) => game === id);
}

/** Of an item's `appid`. */
export function hasInspectLinks(appid: number): boolean {
  const game = findGame(String(appid));
  return game !== undefined && gameFacts[game].hasInspectLinks;
}
