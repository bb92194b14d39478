import type { Template } from '../Template';
import { rustRows, rustStackRows } from './rustRows';

type Row = readonly [type: string, color: string, prices: Readonly<Record<string, number>>];

/** The Rust catalogue. Rust knows no rarity: the colour tells weapons, deployables and clothing. */
export const rustTemplates = {
  skins: rustRows.flatMap((row) => toTemplates(row, 12)),
  stacks: rustStackRows.flatMap((row) => toTemplates(row, 400)),
} as const satisfies Record<string, readonly Template[]>;

function toTemplates([type, color, prices]: Row, stack: number): Template[] {
  return Object.entries(prices).map(([name, price]) => ({ name, type, color, price, stack }));
}
