import { type RarityKey, rarities } from '../templates/rarities';
import type { Template } from '../templates/Template';
import { phases } from './phases';
import { weaponTypes } from './weaponTypes';

/** Finish, rarity, lowest and highest float, USD in Field-Tested, `s` StatTrak, `v` Souvenir. */
export type SkinRow = readonly [string, RarityKey, number, number, number, '' | 's' | 'v'];

const prefixesByQuality = { '': [], s: ['StatTrak™ '], v: ['Souvenir '] } as const;

export function toSkinTemplates(skins: Record<string, readonly SkinRow[]>): Template[] {
  return Object.entries(skins).flatMap(([weapon, rows]) =>
    rows.map((row) => toSkinTemplate(weapon, row)),
  );
}

function toSkinTemplate(
  weapon: string,
  [finish, key, min, max, price, quality]: SkinRow,
): Template {
  const [rarity, color] = rarities[key];
  return {
    name: `${weapon} | ${finish}`,
    type: weaponTypes[weapon] ?? 'Rifle',
    rarity,
    color,
    price,
    wearRange: [min, max],
    prefixes: prefixesByQuality[quality],
    takesStickers: true,
    ...(finish === 'Gamma Doppler' && { phases: phases.gammaDopplerOfGlock }),
  };
}
