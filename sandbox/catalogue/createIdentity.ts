import type { WireGame } from '../wire/WireGame';

/** One number from three, well mixed, so that neighbours share nothing. */
export function mixSeed(game: WireGame, seed: number, index: number): number {
  let mixed = Math.imul(seed ^ (game === '730' ? 0x5bd1e995 : 0x27d4eb2f), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (index + 0x7f4a7c15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** UUID-shaped. Multiplying by an odd number keeps the last eight digits apart for every index. */
export function createIdentity(game: WireGame, seed: number, index: number): string {
  const first = toHex(mixSeed(game, seed, index));
  const second = toHex(mixSeed(game, seed ^ 0x1234567, index));
  const last = toHex(Math.imul(index, 0x9e3779b1) ^ mixSeed(game, seed, -1));
  return `${first}-${second.slice(0, 4)}-4${second.slice(4, 7)}-a${game === '730' ? '1' : '2'}${last.slice(0, 2)}-${second.slice(3, 7)}${first.slice(2, 4)}${last.slice(2)}`;
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
