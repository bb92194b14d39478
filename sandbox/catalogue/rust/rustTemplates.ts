import type { Template } from '../templates/Template';
import { clothingRows } from './clothingRows';
import { deployableRows } from './deployableRows';
import type { RustRow } from './RustRow';
import { weaponRows } from './weaponRows';

const resourceRows = [['Resource', { Wood: 0.06, Cloth: 0.07 }]] as const satisfies RustRow[];
const supplyRows = [
  ['Misc', { 'High Quality Bag': 8.6, 'High Quality Crate': 2.72, 'Weapon Barrel': 1.1 }],
] as const satisfies RustRow[];

/** Skins are single units in nearly every real inventory; materials come in stacks. */
const singles = { most: 12, chance: 0.015 };

/** The Rust catalogue. Rust has no rarity: the colour tells weapons, deployables and clothing. */
export const rustTemplates = {
  skins: [
    ...toTemplates(weaponRows, '#F15840', singles),
    ...toTemplates(deployableRows, '#35A3F1', singles),
    ...toTemplates(clothingRows, '#a7ec2e', singles),
  ],
  stacks: [
    ...toTemplates(resourceRows, '#DDDDDD', { most: 400, chance: 1 }),
    ...toTemplates(supplyRows, '#35A3F1', { most: 25, chance: 0.5 }),
  ],
} as const satisfies Record<string, readonly Template[]>;

function toTemplates(
  rows: readonly RustRow[],
  color: string,
  stack: NonNullable<Template['stack']>,
): Template[] {
  return rows.flatMap(([type, prices]) =>
    Object.entries(prices).map(([name, price]) => ({ name, type, color, price, stack })),
  );
}
