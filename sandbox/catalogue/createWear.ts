import type { Random } from '../lib/Random';
import type { Template } from './templates/Template';
import { type Exterior, exteriors, toExterior } from './toExterior';

export type Wear = { wear: string; exterior: string; priceFactor: number };

/** Chances of the five exteriors, in their order, when a skin can have all. */
const chances = [0.16, 0.26, 0.36, 0.09, 0.13];

/** A float inside the template's range as the API sends it: decimal text, up to 18 digits. */
export function createWear({ wearRange }: Template, random: Random): Wear | undefined {
  if (!wearRange) return undefined;
  const [min, max] = wearRange;
  const [from, to] = selectBand(min, max, random);
  const wear = Math.min(max, from + random.next() * (to - from)).toFixed(random.integer(5, 18));
  const exterior = toExterior(Number(wear));
  return { wear, exterior: exterior.name, priceFactor: relativeTo(exterior, min, max) };
}

function selectBand(min: number, max: number, random: Random): readonly [number, number] {
  let roll = random.next();
  for (const [index, [, end]] of exteriors.entries()) {
    const start = exteriors[index - 1]?.[1] ?? 0;
    const from = Math.max(start, min);
    const to = Math.min(end, max);
    // A band that the skin covers in part is drawn less often.
    roll -= ((chances[index] ?? 0) * Math.max(0, to - from)) / (end - start);
    if (roll < 0) return [from, to];
  }
  return [min, max];
}

/** A template's price is that of Field-Tested, or of the best exterior if it never gets so worn. */
function relativeTo({ priceFactor }: Exterior, min: number, max: number): number {
  if (max <= 0.15) return 1;
  return min >= 0.38 ? priceFactor / 0.85 : priceFactor;
}
