import { Random } from '../lib/Random';
import { createPalette } from './patterns/createPalette';
import { digital, facets, mesh, plain, web } from './patterns/geometricPatterns';
import { fade, flames, holo, race, stripes, tiger } from './patterns/linearPatterns';
import { camo, damascus, doppler, hardened, splatter } from './patterns/organicPatterns';
import type { Pattern } from './patterns/Pattern';

/** In the order of the variant's lowest four bits. */
export const patterns = [
  ['plain', plain],
  ['camo', camo],
  ['stripes', stripes],
  ['fade', fade],
  ['doppler', doppler],
  ['hardened', hardened],
  ['facets', facets],
  ['mesh', mesh],
  ['web', web],
  ['splatter', splatter],
  ['damascus', damascus],
  ['tiger', tiger],
  ['digital', digital],
  ['holo', holo],
  ['flames', flames],
  ['race', race],
] as const satisfies readonly (readonly [string, Pattern])[];

export type PatternName = (typeof patterns)[number][0];

/** The finish of a variant as markup that covers the whole box of 330 by 192. */
export function drawPattern(variant: number, prefix: string): string {
  const [, draw] = patterns[variant % patterns.length] ?? patterns[0];
  return draw({ palette: createPalette(variant), random: new Random(variant), prefix });
}
