import { wearBands } from './wear';

export type WearBand = {
  /** The exterior as the API words it. */
  name: string;
  /** Floats from 0 to 1. */
  from: number;
  to: number;
  /** Position of the item between `from` and `to`, from 0 to 1. */
  height: number;
};

const names: readonly string[] = wearBands.map(({ name }) => name);

/**
 * The exterior band that contains a wear. The skin's own range may be narrower, but the API does not tell it.
 * `undefined` if the API names the exterior of another band.
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
