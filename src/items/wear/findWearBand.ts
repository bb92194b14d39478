import { wearBands } from './wear';

export type WearBand = {
  /** The exterior as the API words it. */
  name: string;
  /** Floats from 0 to 1. */
  from: number;
  to: number;
  /** How far up from `from` to `to` the item stands, from 0 to 1. */
  height: number;
};

const names: readonly string[] = wearBands.map(({ name }) => name);

/**
 * The band of the exterior in which a wear lies. The range of the skin itself, which may be narrower, is
 * nowhere in the API. `undefined` where the API's exterior is that of another band.
 */
export function findWearBand(wear: string, exterior?: string): WearBand | undefined {
  const value = Number(wear);
  const index = wearBands.findIndex(({ to }) => value < to || to === 1);
  const band = wearBands[index];
  if (!band || !(value >= 0 && value <= 1)) return undefined;
  if (exterior !== undefined && names.includes(exterior) && exterior !== band.name)
    return undefined;
  const from = wearBands[index - 1]?.to ?? 0;
  const height = (value - from) / (band.to - from);
  return { name: exterior ?? band.name, from, to: band.to, height };
}
