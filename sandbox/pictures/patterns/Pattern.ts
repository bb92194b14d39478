import type { Random } from '../../lib/Random';
import type { Palette } from './createPalette';

type Brush = { palette: Palette; random: Random; prefix: string };

/** Markup that covers a box of 330 by 192. */
export type Pattern = (brush: Brush) => string;

export function fillBox(color: string): string {
  return `<path d="M0 0H330V192H0Z" fill="${color}"/>`;
}

/** A gradient over the whole box from the first colour to the last, left to right and down. */
export function fillBoxWithGradient(id: string, colors: readonly string[]): string {
  const step = 1 / Math.max(1, colors.length - 1);
  const stops = colors.map(
    (color, index) => `<stop offset="${(index * step).toFixed(2)}" stop-color="${color}"/>`,
  );
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="30" y1="40" x2="300" y2="150">` +
    `${stops.join('')}</linearGradient>${fillBox(`url(#${id})`)}`
  );
}

export function repeat(times: number, draw: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => draw(index)).join('');
}
