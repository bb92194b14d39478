import type { Template } from '../templates/Template';
import { clothingRows } from './clothingRows';
import { deployableRows } from './deployableRows';
import type { RustRow } from './RustRow';
import { weaponRows } from './weaponRows';

const resourceRows = [['Resource', { Wood: 0.06, Cloth: 0.07 }]] as const satisfies RustRow[];
const supplyRows = [
  ['Misc', { 'High Quality Bag': 8.6, 'High Quality Crate': 2.72, 'Weapon Barrel': 1.1 }],
] as const satisfies RustRow[];

/** The Rust catalogue. Rust knows no rarity: the colour tells weapons, deployables and clothing. */
export const rustTemplates = {
  skins: [
    ...toTemplates(weaponRows, '#F15840', 12),
    ...toTemplates(deployableRows, '#35A3F1', 12),
    ...toTemplates(clothingRows, '#a7ec2e', 12),
  ],
  stacks: [...toTemplates(resourceRows, '#DDDDDD', 400), ...toTemplates(supplyRows, '#35A3F1', 25)],
} as const satisfies Record<string, readonly Template[]>;

function toTemplates(rows: readonly RustRow[], color: string, stack: number): Template[] {
  return rows.flatMap(([type, prices]) =>
    Object.entries(prices).map(([name, price]) => ({ name, type, color, price, stack })),
  );
}
