import type { Random } from './Random';

/** The made-up account of the API document's own sample. */
const OWNER = '76561198012345678';

/**
 * Inspect data in one of its two public forms: classic `S…A…D…`, or the hex of Steam's item
 * certificate (here of the right shape only; nothing is encoded in it).
 */
export function createPropId(assetId: string, random: Random): string {
  if (random.chance(0.4)) {
    const tail = `${random.integer(1e8, 9e8)}${random.integer(1e8, 9e8)}`;
    return `S${OWNER}A${assetId}D${random.integer(1, 9)}${tail}`;
  }
  let certificate = '';
  for (let words = random.integer(6, 12); words > 0; words -= 1) {
    certificate += random.integer(0x10000000, 0xffffffff).toString(16);
  }
  return certificate.toUpperCase();
}
