import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import { createCertificate } from './createCertificate';

/** The made-up account in the example of https://assetpay.gg/docs/api-reference/client/get-inventory. */
const owner = '76561198012345678';

/** The random numbers for `createPropId`, drawn before the item is complete. */
export type PropIdDraw = { classic: string } | { noise: Buffer };

export function drawPropId(random: Random): PropIdDraw {
  if (random.chance(0.4)) {
    const tail = `${random.integer(1e8, 9e8)}${random.integer(1e8, 9e8)}`;
    return { classic: `${random.integer(1, 9)}${tail}` };
  }
  const noise = Buffer.alloc(48);
  for (let words = random.integer(6, 12); words > 0; words -= 1) {
    noise.writeUInt32BE(random.integer(0x10000000, 0xffffffff), (words - 1) * 4);
  }
  return { noise };
}

/** Inspect data in one of its two public forms: classic `S…A…D…`, or Steam's item certificate. */
export function createPropId(item: WireItem, draw: PropIdDraw): string {
  if ('noise' in draw) return createCertificate(item, draw.noise);
  return `S${owner}A${item.assetId ?? '0'}D${draw.classic}`;
}
