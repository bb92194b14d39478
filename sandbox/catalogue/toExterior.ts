/** Exteriors with the float below which they end (bands as in the game: 0.07, 0.15, 0.38, 0.45). */
export const exteriors = [
  ['Factory New', 0.07, 1.9],
  ['Minimal Wear', 0.15, 1.3],
  ['Field-Tested', 0.38, 1],
  ['Well-Worn', 0.45, 0.9],
  ['Battle-Scarred', 1.01, 0.8],
] as const;

export type Exterior = { name: string; priceFactor: number };

/** The exterior of a float from 0 to 1. */
export function toExterior(wear: number): Exterior {
  const [name, , priceFactor] = exteriors.find(([, end]) => wear < end) ?? exteriors[4];
  return { name, priceFactor };
}
