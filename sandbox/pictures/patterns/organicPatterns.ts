import type { Random } from '../../lib/Random';
import { hsl } from './createPalette';
import { fillBox, fillBoxWithGradient, type Pattern, repeat } from './Pattern';

export const camo: Pattern = ({ palette, random }) => {
  const blobs = (count: number) => repeat(count, () => blob(random, 16, 34));
  return (
    fillBox(palette.base) +
    `<path d="${blobs(9)}" fill="${palette.third}"/>` +
    `<path d="${blobs(7)}" fill="${palette.second}" fill-opacity=".8"/>` +
    `<path d="${blobs(4)}" fill="${palette.bright}" fill-opacity=".5"/>`
  );
};

export const doppler: Pattern = ({ palette: { hue }, random, prefix }) => {
  const colors = [hsl(hue, 80, 22), hsl(hue + 14, 84, 46), hsl(hue - 34, 82, 34), hsl(hue, 90, 14)];
  const lights = [hsl(hue + 20, 96, 66), hsl(hue - 46, 90, 58), '#05060a', hsl(hue + 50, 90, 72)];
  const smoke = lights.map((light) => {
    const path = repeat(3, () => swirl(random));
    return `<path d="${path}" fill="none" stroke="${light}" stroke-opacity=".42" stroke-width="${random.integer(4, 15)}" stroke-linecap="round"/>`;
  });
  return fillBoxWithGradient(`${prefix}d`, colors) + smoke.join('');
};

export const hardened: Pattern = ({ random, prefix }) => {
  const patches = (count: number, color: string) =>
    `<path d="${repeat(count, () => blob(random, 10, 32))}" fill="${color}" fill-opacity=".78"/>`;
  return (
    fillBoxWithGradient(`${prefix}h`, ['#caa04c', '#8f6b3a', '#6d7d96', '#c59a45']) +
    patches(9, '#2f62c9') +
    patches(6, '#4fb0f0') +
    patches(5, '#7a4aa8') +
    patches(4, '#f2cf6b')
  );
};

export const splatter: Pattern = ({ palette, random }) => {
  const drop = () => {
    const size = Math.round(random.next() ** 3 * 22) + 2;
    return `M${random.integer(0, 330)} ${random.integer(10, 165)}a${size} ${size} 0 1 0 .1 0`;
  };
  const drops = (count: number, color: string) =>
    `<path d="${repeat(count, drop)}" fill="${color}"/>`;
  return (
    fillBox(palette.base) +
    drops(16, palette.third) +
    drops(18, palette.second) +
    drops(8, palette.bright)
  );
};

export const damascus: Pattern = ({ palette, random, prefix }) => {
  const waves = repeat(15, (index) => {
    const y = index * 14 - 6;
    const bend = random.integer(-22, 22);
    return `M0 ${y}Q60 ${y + bend} 120 ${y + 4}T240 ${y - 3}T340 ${y + bend}`;
  });
  return (
    fillBoxWithGradient(`${prefix}w`, [palette.bright, palette.base, palette.second]) +
    `<path d="${waves}" fill="none" stroke="${palette.third}" stroke-opacity=".7" stroke-width="3"/>`
  );
};

function blob(random: Random, min: number, max: number): string {
  const x = random.integer(0, 330);
  const y = random.integer(20, 175);
  const width = random.integer(min, max);
  const height = random.integer(Math.round(min / 2), Math.round(max / 2));
  const lean = random.integer(-12, 12);
  return (
    `M${x - width} ${y}Q${x - width} ${y - height} ${x + lean} ${y - height + 3}` +
    `T${x + width} ${y + lean}T${x - lean} ${y + height}T${x - width} ${y}Z`
  );
}

function swirl(random: Random): string {
  const x = random.integer(-20, 300);
  const y = random.integer(20, 170);
  const reach = () => random.integer(-60, 60);
  return `M${x} ${y}q${30 + reach()} ${reach()} ${60} ${reach()}t${50} ${reach()}t${40} ${reach()}`;
}
